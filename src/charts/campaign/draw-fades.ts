import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { RowMark } from './place-mark.ts';

type FadingEdge = Exclude<RowMark['edge'], 'crisp'>;

/** Where a fade is opaque and where it is nearly clear: percent of a bar's width, and opacity. */
const fades: Readonly<Record<FadingEdge, readonly (readonly [number, number])[]>> = {
	soft: [
		[0, 0.1],
		[35, 1],
		[65, 1],
		[100, 0.1],
	],
	open: [
		[0, 1],
		[70, 1],
		[100, 0.1],
	],
};

/** Returns the fill of a bar whose ends fade, in a colour of the palette; without one, in that of the text. */
export function fadeOf(edge: FadingEdge, color?: number): string {
	return `url(#${fadeId(edge, color)})`;
}

/** Draws the gradients of some colours, and that of the text; an open end follows the direction of time. */
export function drawFades(
	colors: Iterable<number>,
	{ isMirrored }: { readonly isMirrored: boolean },
): DrawingNode[] {
	return [undefined, ...new Set(colors)].flatMap((color) =>
		(['soft', 'open'] as const).map((edge) =>
			element('linearGradient', {
				id: fadeId(edge, color),
				class: 'campaign-fade',
				'data-color': color,
				...(isMirrored ? { x1: 1, x2: 0 } : {}),
				children: fades[edge].map(([offset, opacity]) =>
					element('stop', { offset: `${offset}%`, 'stop-opacity': opacity }),
				),
			}),
		),
	);
}

function fadeId(edge: FadingEdge, color: number | undefined): string {
	return ['campaign', edge, color].filter((part) => part !== undefined).join('-');
}
