import { element, type DrawingNode } from '../drawing/drawing-node.ts';

/** The masks of the parts whose reach is not recorded, in the direction of time. */
export const fadeMasks = { 'fade-in': 'leaders-fade-in', 'fade-out': 'leaders-fade-out' } as const;

/** Draws what the bars refer to: a mask that fades in and one that fades out. */
export function drawFades({ isMirrored }: { readonly isMirrored: boolean }): DrawingNode[] {
	const stop = (offset: string, opacity: number) =>
		element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity });
	const fade = (id: string, [from, to]: readonly [number, number]) => [
		element('linearGradient', {
			id: `${id}-gradient`,
			...(isMirrored ? { x1: 1, x2: 0 } : {}),
			children: [stop('0', from), stop('1', to)],
		}),
		element('mask', {
			id,
			maskContentUnits: 'objectBoundingBox',
			children: [element('rect', { width: 1, height: 1, fill: `url(#${id}-gradient)` })],
		}),
	];
	return [...fade(fadeMasks['fade-in'], [0, 1]), ...fade(fadeMasks['fade-out'], [1, 0])];
}
