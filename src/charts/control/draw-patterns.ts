import { element, type DrawingNode } from '../drawing/drawing-node.ts';

/** The id of the mask that fades a bar whose end is not recorded. */
export const fadeMask = 'control-fade-mask';

/** The id of the circle that the bands of a mark are cut to. */
export const markClip = 'control-mark-clip';

/** The id of the hatching in a colour. */
export function hatchOf(color: number): string {
	return `control-hatch-${color}`;
}

/** Draws what bars and marks refer to: hatchings, the mask that fades in the direction of time, and the circle of a mark. */
export function drawPatterns({
	colors,
	isMirrored,
}: {
	readonly colors: readonly number[];
	readonly isMirrored: boolean;
}): DrawingNode[] {
	const stop = (offset: string, opacity: number) =>
		element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity });
	return [
		...colors.map((color) =>
			element('pattern', {
				id: hatchOf(color),
				class: 'control-hatch',
				'data-color': color,
				width: 5,
				height: 5,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)',
				children: [element('rect', { width: '2.2', height: 5 })],
			}),
		),
		element('linearGradient', {
			id: 'control-fade',
			...(isMirrored ? { x1: 1, x2: 0 } : {}),
			children: [stop('0', 1), stop('0.25', 0.9), stop('1', 0)],
		}),
		element('mask', {
			id: fadeMask,
			maskContentUnits: 'objectBoundingBox',
			children: [element('rect', { width: 1, height: 1, fill: 'url(#control-fade)' })],
		}),
		element('clipPath', { id: markClip, children: [element('circle', { r: 8 })] }),
	];
}
