import { millisecondsInDay } from '../../model/date.ts';
import type { Extent, TimeScale } from '../scale/time-scale.ts';
import type { ChartEvent } from './chart-event.ts';
import { markRadius, type RadiusScale } from './mark-radius.ts';
import type { Packable } from './pack-marks.ts';
import type { Box } from './place-labels.ts';

/** How the ends of a mark are drawn: sharp, fading at both ends, or fading where the event is not over. */
export type MarkEdge = 'crisp' | 'soft' | 'open';

/** A drawn event. */
export interface Mark extends Box {
	/** Position of the event. */
	readonly index: number;
	readonly shape: 'dot' | 'bar';
	readonly edge: MarkEdge;
	readonly color: number;
	/** How far beyond the mark a pointer still hits it, without reaching a neighbour. */
	readonly reach: number;
}

/** The form of a mark, and the room it takes. */
export interface MarkShape extends Packable {
	readonly shape: Mark['shape'];
}

const thinnestBar = 5;
const thickestBar = 16;

/** Returns the room a mark takes: a dot for a day, a bar for anything longer whose area is that of the dot, where it can be. */
export function shapeOf(
	event: Pick<ChartEvent, 'start' | 'end' | 'killed'>,
	{ x, radii }: { readonly x: TimeScale; readonly radii: RadiusScale },
): MarkShape {
	const radius = markRadius(event.killed, radii);
	const x0 = x(event.start);
	const x1 = x(event.end);
	const middle = (x0 + x1) / 2;
	if (event.end - event.start <= millisecondsInDay) {
		return { shape: 'dot', x0: middle - radius, x1: middle + radius, height: radius * 2 };
	}
	const width = Math.max(x1 - x0, radius * 2);
	const height = Math.min(
		Math.max((Math.PI * radius ** 2) / width, thinnestBar),
		Math.min(radius * 2, thickestBar),
	);
	return { shape: 'bar', x0: middle - width / 2, x1: middle + width / 2, height };
}

/** Says how the ends of an event's mark are drawn. */
export function edgeOf({
	isOpen,
	isVague,
	precision,
}: Pick<ChartEvent, 'isOpen' | 'isVague' | 'precision'>): MarkEdge {
	if (isVague || precision === 'month' || precision === 'year') return 'soft';
	return isOpen ? 'open' : 'crisp';
}

const target = 24;

/** Returns how far a pointer may be from each box and still mean it: to 24 px in all, or half way to the next box. */
export function reachOf(boxes: readonly Box[]): number[] {
	return boxes.map((box) => {
		let reach = Math.max((target - Math.min(box.x1 - box.x0, box.y1 - box.y0)) / 2, 0);
		for (const other of boxes) {
			if (reach === 0) break;
			const isFar = other.x0 > box.x1 + target || other.x1 < box.x0 - target;
			if (!isFar && other !== box) reach = Math.min(reach, distanceBetween(box, other) / 2);
		}
		return reach;
	});
}

function distanceBetween(a: Box, b: Box): number {
	return Math.max(b.x0 - a.x1, a.x0 - b.x1, b.y0 - a.y1, a.y0 - b.y1, 0);
}

/** Cuts a box to an extent, with a little left over so that its rounded end stays out of sight. */
export function clipBox(box: Box, { x0, x1 }: Extent): Box {
	return { ...box, x0: Math.max(box.x0, x0 - clipMargin), x1: Math.min(box.x1, x1 + clipMargin) };
}

const clipMargin = 12;
