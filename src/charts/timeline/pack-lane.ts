import type { TimeScale, TimeWindow } from '../scale/time-scale.ts';
import type { ChartEvent } from './chart-event.ts';
import type { ChartIndex, Lane } from './chart-index.ts';
import type { LabelType } from './label-shapes.ts';
import { shapeOf, type MarkShape } from './layout-marks.ts';
import type { RadiusScale } from './mark-radius.ts';
import { packMarks } from './pack-marks.ts';
import { countInWindow, findInWindow } from './time-index.ts';

/** A mark in its lane, `offset` pixels below the middle. */
export interface PackedMark {
	readonly position: number;
	readonly event: ChartEvent;
	readonly shape: MarkShape;
	readonly offset: number;
}

/** The marks of a lane, and how far they reach above and below its middle. */
export interface PackedLane {
	readonly marks: readonly PackedMark[];
	readonly top: number;
	readonly bottom: number;
}

export interface PackLaneOptions {
	readonly index: ChartIndex;
	readonly window: TimeWindow;
	readonly x: TimeScale;
	readonly radii: RadiusScale;
	readonly type: LabelType;
}

/** The most marks that are packed in one lane: more cannot be told apart, nor walked through one by one. */
const mostMarks = 200;

/** Packs the marks of a lane into a height; nothing where they are too many or do not fit. */
export function packLane(
	lane: Lane,
	{ height, ...options }: PackLaneOptions & { readonly height: number },
): PackedLane | undefined {
	return (
		pack(lane, { ...options, limit: height, isSpaced: true }) ??
		pack(lane, { ...options, limit: height, isSpaced: false })
	);
}

/** Returns the height that the marks of a lane need, at most `limit`; nothing where they are too many or need more. */
export function laneNeed(
	lane: Lane,
	{ limit, ...options }: PackLaneOptions & { readonly limit: number },
): number | undefined {
	const packed = packLane(lane, { ...options, height: limit });
	return packed && packed.bottom - packed.top;
}

/**
 * Packs all marks of a lane, not only those in the window, so that they keep their place while the
 * reader pans; of a long lane those of three windows around.
 */
function pack(
	lane: Lane,
	options: PackLaneOptions & { readonly limit: number; readonly isSpaced: boolean },
): PackedLane | undefined {
	const { index, window, x, radii, type, limit, isSpaced } = options;
	const positions = lane.events.length <= mostMarks ? lane.events : around(lane, window);
	if (!positions) return undefined;
	const marks = positions.flatMap((position) => {
		const event = index.data.events[position];
		return event ? [{ position, event, shape: shapeOf(event, { x, radii }) }] : [];
	});
	const packing = packMarks(
		marks.map(({ shape, event }) =>
			// Events that changed the course are kept a line apart, so that each can have its title beside it.
			isSpaced && event.significance === 5
				? { ...shape, height: Math.max(shape.height, type.lineHeight), rank: 1 }
				: shape,
		),
		{ limit },
	);
	if (!packing) return undefined;
	const { offsets, top, bottom } = packing;
	return {
		top,
		bottom,
		marks: marks.map((mark, order) => ({ ...mark, offset: offsets[order] ?? 0 })),
	};
}

/** Lists the events of three windows around; nothing where they are more than are packed, which is seen without a list. */
function around({ events, time }: Lane, { start, end }: TimeWindow): number[] | undefined {
	const span = end - start;
	const from = Math.floor(start / span) * span;
	const near = { start: from - span, end: from + span * 3 };
	if (countInWindow(time, near) > mostMarks) return undefined;
	return findInWindow(time, near).flatMap((order) => events[order] ?? []);
}
