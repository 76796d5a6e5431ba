import { element, type DrawingNode } from '../drawing/drawing-node.ts';

/** Draws the masks that fade the ends of marks whose date is not exact; the fade of an open end follows the direction of time. */
export function drawFades(isMirrored: boolean): DrawingNode[] {
	const stops = (offsets: readonly (readonly [number, number])[]) =>
		offsets.map(([offset, opacity]) =>
			element('stop', { offset: `${offset}%`, 'stop-color': '#fff', 'stop-opacity': opacity }),
		);
	const fade = (edge: string, children: readonly DrawingNode[]) => [
		element('linearGradient', {
			id: `timeline-fade-${edge}`,
			...(isMirrored ? { x1: 1, x2: 0 } : {}),
			children,
		}),
		element('mask', {
			id: `timeline-mask-${edge}`,
			maskContentUnits: 'objectBoundingBox',
			children: [element('rect', { width: 1, height: 1, fill: `url(#timeline-fade-${edge})` })],
		}),
	];
	return [
		...fade(
			'soft',
			stops([
				[0, 0.1],
				[35, 1],
				[65, 1],
				[100, 0.1],
			]),
		),
		...fade(
			'open',
			stops([
				[0, 1],
				[70, 1],
				[100, 0.1],
			]),
		),
	];
}
