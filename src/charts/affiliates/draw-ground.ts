import { element, type DrawingNode } from '../drawing/drawing-node.ts';

/** The id of the ground that fades in where no pledge is recorded. */
export const softGround = 'affiliates-soft';

/** Draws what lanes refer to: the ground that fades in, in the direction of time. */
export function drawSoftGround({ isMirrored }: { readonly isMirrored: boolean }): DrawingNode {
	const stop = (offset: string, opacity: string) =>
		element('stop', { class: 'affiliates-ground', offset, 'stop-opacity': opacity });
	return element('linearGradient', {
		id: softGround,
		...(isMirrored ? { x1: 1, x2: 0 } : {}),
		children: [stop('0', '0'), stop('1', '1')],
	});
}
