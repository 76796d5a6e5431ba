import type { Extent, TimeWindow } from '../scale/time-scale.ts';
import type { Lane } from './chart-index.ts';
import { layoutGroups, type Group } from './layout-groups.ts';
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
}

export interface LaneOptions extends PackLaneOptions {
	readonly plot: Extent;
	readonly y0: number;
	readonly y1: number;
	/** Whether marks get titles; they do unless told otherwise. */
	readonly hasTitles?: boolean;
}

/** Lays out one lane between `y0` and `y1`. */
export function layoutLane(lane: Lane, options: LaneOptions): LaneContent {
	const { index, window, x, plot, y0, y1 } = options;
	const packed = packLane(lane, { ...options, height: y1 - y0 });
	if (packed) return layoutMarks(packed, options);
	const bins = index.laneBinsOf(lane, binUnitOf(window));
	const columns = layoutColumns(bins, { window, x, plot, y0: y0 + 2, y1: y1 - 1 });
	return { marks: [], labels: [], columns, groups: layoutGroups(lane, options) };
}

function layoutMarks(
	{ marks, top, bottom }: PackedLane,
	{ window, plot, y0, y1, type, hasTitles = true }: LaneOptions,
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
