import { element, type DrawingNode } from './drawing-node.ts';

/** The edges that fade: of a date that is not exact, on both sides, and of what is not over, at its end. */
export const fadingEdges = ['soft', 'open'] as const;
export type FadingEdge = (typeof fadingEdges)[number];

/** Where a fade is opaque and where it is nearly clear: percent of a mark's width, and opacity. */
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

/** Returns the fill of a mark whose ends fade, in a colour of the palette; without one, in that of the text. */
export function fadeFill(edge: FadingEdge, color?: number): string {
	return `url(#${fadeId(edge, color)})`;
}

/**
 * Draws the gradients that fill marks whose date is not exact, one for each colour; the fade of an open end
 * follows the direction of time. They are fills, not masks, which browsers paint many times slower.
 */
export function drawFades(
	colors: readonly number[],
	{ isMirrored }: { readonly isMirrored: boolean },
): readonly DrawingNode[] {
	const drawn = known.get(colors);
	if (drawn?.isMirrored === isMirrored) return drawn.nodes;
	const nodes = listFades(colors, isMirrored);
	known.set(colors, { isMirrored, nodes });
	return nodes;
}

/** The same nodes at every frame are not even compared. */
const known = new WeakMap<
	readonly number[],
	{ readonly isMirrored: boolean; readonly nodes: readonly DrawingNode[] }
>();

function listFades(colors: readonly number[], isMirrored: boolean): DrawingNode[] {
	return [undefined, ...new Set(colors)].flatMap((color) =>
		fadingEdges.map((edge) =>
			element('linearGradient', {
				id: fadeId(edge, color),
				class: 'chart-fade',
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
	return ['fade', edge, color].filter((part) => part !== undefined).join('-');
}
