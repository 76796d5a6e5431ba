import type { Extent, TimeWindow } from '../scale/time-scale.ts';
import type { Lane } from './chart-index.ts';
import { layoutGroups, type Group } from './layout-groups.ts';
import { columnMargin, heightPerEvent } from './layout-scale.ts';
import { labelShapes } from './label-shapes.ts';
import { binUnitOf, layoutColumns, type ColumnPart } from './layout-columns.ts';
import { clipBox, edgeOf, reachOf, type Mark } from './layout-marks.ts';
import { packLane, type PackLaneOptions, type PackedLane } from './pack-lane.ts';
import { placeLabels, type Label } from './place-labels.ts';

/** What a lane shows: marks with titles, or columns of counts where the marks have no room. */
export interface LaneContent {
	readonly marks: readonly Mark[];
	readonly labels: readonly Label[];
	readonly columns: readonly ColumnPart[];
	/** The columns once more as things to point at. */
	readonly groups: readonly Group[];
	/** The height of one event in the columns, in pixels. */
	readonly perEvent: number | undefined;
}

/** A lane and its place in the drawing. */
export interface LaneRow {
	readonly lane: Lane;
	readonly y0: number;
	readonly y1: number;
}

export interface LanesOptions extends PackLaneOptions {
	readonly plot: Extent;
	/** Whether marks get titles; they do unless told otherwise. */
	readonly hasTitles?: boolean;
	/** Whether all lanes show columns where one has to; each for itself unless told otherwise. */
	readonly isAlike?: boolean;
}

/** Lays out the lanes of a drawing; the columns of all that are crowded have one scale. */
export function layoutLanes(rows: readonly LaneRow[], options: LanesOptions): LaneContent[] {
	const { index, window, x, plot, isAlike = false } = options;
	const unit = binUnitOf(window);
	const fitted = rows.map((row) => packLane(row.lane, { ...options, height: row.y1 - row.y0 }));
	const isCrowded = isAlike && fitted.includes(undefined);
	const packed = rows.map((row, order) => ({ row, marks: isCrowded ? undefined : fitted[order] }));
	const perEvent = heightPerEvent(
		packed
			.filter(({ marks }) => !marks)
			.map(({ row: { lane, y0, y1 } }) => ({
				max: index.laneBinsOf(lane, unit).max,
				height: y1 - y0 - columnMargin.head - columnMargin.foot,
			})),
	);
	return packed.map(({ row, marks }) => {
		if (marks) return layoutMarks(marks, { ...options, ...row });
		const { lane, y0, y1 } = row;
		const place = { window, x, plot, perEvent, y1: y1 - columnMargin.foot };
		const columns = layoutColumns(index.laneBinsOf(lane, unit), place);
		const groups = layoutGroups(lane, { window, x, plot, y0, y1 });
		return { marks: [], labels: [], columns, groups, perEvent };
	});
}

function layoutMarks(
	{ marks, top, bottom }: PackedLane,
	{ window, plot, y0, y1, type, hasTitles = true }: LanesOptions & LaneRow,
): LaneContent {
	const middle = (y0 + y1) / 2 - (top + bottom) / 2;
	const visible = marks
		.filter(({ event }) => event.end > window.start && event.start < window.end)
		.map((mark) => {
			const { x0, x1, height } = mark.shape;
			const y = middle + mark.offset;
			return { ...mark, box: clipBox({ x0, x1, y0: y - height / 2, y1: y + height / 2 }, plot) };
		});
	const boxes = visible.map(({ box }) => box);
	const reaches = reachOf(boxes);
	const least = leastSignificance(window);
	const labelled = visible
		.filter(({ event }) => hasTitles && event.significance >= least)
		.map(({ position, event, box }) => ({
			index: position,
			mark: box,
			significance: event.significance,
			shapes: labelShapes(event.title, type),
		}));
	const bounds = { x0: plot.x0 + 2, x1: plot.x1, y0: y0 + 1, y1: y1 - 1 };
	return {
		marks: visible.map(({ position, event, shape, box }, order) => ({
			...box,
			index: position,
			shape: shape.shape,
			edge: edgeOf(event),
			color: event.color,
			reach: reaches[order] ?? 0,
		})),
		labels: placeLabels(labelled, { bounds, obstacles: boxes }),
		columns: [],
		groups: [],
		perEvent: undefined,
	};
}

const year = 365.25 * 86_400_000;

/** The wider the window, the more significant an event must be to get a title. */
function leastSignificance({ start, end }: TimeWindow): number {
	const years = (end - start) / year;
	if (years > 5) return 5;
	if (years > 2) return 4;
	return years > 0.6 ? 3 : 1;
}
