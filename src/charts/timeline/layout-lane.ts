import type { Extent, TimeScale, TimeWindow } from '../scale/time-scale.ts';
import { binUnitOf, layoutColumns, type ColumnPart } from './layout-columns.ts';
import type { ChartIndex, Lane } from './chart-index.ts';
import { labelShapes, type LabelType } from './label-shapes.ts';
import { clipBox, edgeOf, reachOf, shapeOf, type Mark } from './layout-marks.ts';
import type { RadiusScale } from './mark-radius.ts';
import { packMarks } from './pack-marks.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { findInWindow } from './time-index.ts';

/** What a lane shows: marks with titles, or columns of counts where the marks have no room. */
export interface LaneContent {
	readonly marks: readonly Mark[];
	readonly labels: readonly Label[];
	readonly columns: readonly ColumnPart[];
}

export interface LaneOptions {
	readonly index: ChartIndex;
	readonly window: TimeWindow;
	readonly x: TimeScale;
	readonly plot: Extent;
	readonly radii: RadiusScale;
	readonly y0: number;
	readonly y1: number;
	readonly type: LabelType;
}

type PackOptions = Pick<LaneOptions, 'index' | 'window' | 'x' | 'radii' | 'type'> & {
	/** Keeps events that changed the course a line apart, so that each can have its title beside it. */
	readonly isSpaced: boolean;
};

/** The most marks that are packed in one lane; above it the lane shows columns. */
const mostMarks = 400;

/** Lays out one lane between `y0` and `y1`. */
export function layoutLane(lane: Lane, options: LaneOptions): LaneContent {
	const { index, window, x, plot, radii, y0, y1, type } = options;
	const { events } = index.data;
	const room = { y0, y1 };
	const packing = { index, window, x, radii, type };
	const packed = [true, false]
		.map((isSpaced) => packLane(lane, { ...packing, isSpaced }))
		.find((candidate) => candidate && fits(candidate, room));
	if (!packed) {
		const unit = binUnitOf(window);
		const columns = layoutColumns(index.laneBinsOf(lane, unit), {
			window,
			x,
			plot,
			y0: y0 + 2,
			y1: y1 - 1,
		});
		return { marks: [], labels: [], columns };
	}
	const middle = (y0 + y1) / 2 - (packed.top + packed.bottom) / 2;
	const visible = packed.marks.filter(
		({ event }) => event.end > window.start && event.start < window.end,
	);
	const boxes = visible.map(({ shape, offset }) => {
		const y = middle + offset;
		return clipBox(
			{ x0: shape.x0, x1: shape.x1, y0: y - shape.height / 2, y1: y + shape.height / 2 },
			plot,
		);
	});
	const reaches = reachOf(boxes);
	const marks = visible.map(({ position, event, shape }, order): Mark => ({
		...boxes[order]!,
		index: position,
		shape: shape.shape,
		edge: edgeOf(event),
		color: event.color,
		reach: reaches[order] ?? 0,
	}));
	const least = leastSignificance(window);
	const labelled = visible.flatMap(({ position, event }, order) =>
		event.significance < least
			? []
			: [
					{
						index: position,
						mark: boxes[order]!,
						significance: event.significance,
						shapes: labelShapes(events[position]?.title ?? '', type),
					},
				],
	);
	const bounds = { x0: plot.x0 + 2, x1: plot.x1, y0: y0 + 1, y1: y1 - 1 };
	return { marks, labels: placeLabels(labelled, { bounds, obstacles: boxes }), columns: [] };
}

function fits(
	{ top, bottom }: { readonly top: number; readonly bottom: number },
	{ y0, y1 }: Pick<LaneOptions, 'y0' | 'y1'>,
): boolean {
	return bottom - top <= y1 - y0;
}

/** Returns how high the marks of a lane pile up when the whole period is shown. */
export function laneNeed(lane: Lane, options: Omit<PackOptions, 'isSpaced'>): number {
	const packed = packLane(lane, { ...options, isSpaced: true });
	return packed ? packed.bottom - packed.top : Number.POSITIVE_INFINITY;
}

/**
 * Packs all marks of a lane, not only those in the window, so that they keep their place while the
 * reader pans; of a long lane those of three windows around.
 */
function packLane(lane: Lane, { index, window, x, radii, type, isSpaced }: PackOptions) {
	const positions = lane.events.length <= mostMarks ? lane.events : near(lane, window);
	if (positions.length > mostMarks) return undefined;
	const marks = positions.flatMap((position) => {
		const event = index.data.events[position];
		return event ? [{ position, event, shape: shapeOf(event, { x, radii }) }] : [];
	});
	const { offsets, top, bottom } = packMarks(
		marks.map(({ shape, event }) =>
			isSpaced && event.significance === 5
				? { ...shape, height: Math.max(shape.height, type.lineHeight), rank: 1 }
				: shape,
		),
	);
	return {
		top,
		bottom,
		marks: marks.map((mark, order) => ({ ...mark, offset: offsets[order] ?? 0 })),
	};
}

function near(lane: Lane, { start, end }: TimeWindow): number[] {
	const span = end - start;
	const from = Math.floor(start / span) * span;
	const around = { start: from - span, end: from + span * 3 };
	return findInWindow(lane.time, around).flatMap((order) => lane.events[order] ?? []);
}

const year = 365.25 * 86_400_000;

/** The wider the window, the more significant an event must be to get a title. */
function leastSignificance({ start, end }: TimeWindow): number {
	const years = (end - start) / year;
	if (years > 5) return 5;
	if (years > 2) return 4;
	return years > 0.6 ? 3 : 1;
}
