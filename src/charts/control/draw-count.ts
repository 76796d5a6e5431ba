import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { Canvas } from '../drawing/canvas.ts';
import type { CountLayout, CountStep } from './layout-count.ts';

/** The size of the system in which the step lines are written; the drawing stretches it to its own. */
const box = { width: 1000, height: 100 } as const;
/** What is kept free above the highest step, as a share. */
const headroom = 0.06;

/** Draws the count: an area with a line for what is certain, a broken line for what is possible. */
export function drawCount({ steps, marks }: CountLayout, canvas: Canvas): DrawingNode[] {
	const level = (share: number) => 1 - share * (1 - headroom);
	return [
		...marks.map(({ level: share }) =>
			element('line', {
				class: 'control-count-mark',
				x1: canvas.at(0),
				x2: canvas.at(1),
				y1: canvas.level(level(share)),
				y2: canvas.level(level(share)),
			}),
		),
		element('svg', {
			...canvas.across(0, 1),
			...canvas.down(0, 1),
			viewBox: `0 0 ${box.width} ${box.height}`,
			preserveAspectRatio: 'none',
			children: [
				element('path', {
					class: 'control-count-area',
					d: `${trace(steps, 'certain')}V${box.height}Z`,
				}),
				...(['possible', 'certain'] as const).map((kind) =>
					element('path', {
						class: `control-count-line is-${kind}`,
						'vector-effect': 'non-scaling-stroke',
						d: trace(steps, kind),
					}),
				),
			],
		}),
		...marks.map(({ count, level: share }) =>
			element('text', {
				class: 'control-count-label',
				x: canvas.at(0),
				y: canvas.level(level(share)),
				dx: canvas.isMirrored ? -3 : 3,
				dy: '-0.25em',
				text: String(count),
			}),
		),
	];

	function trace(list: readonly CountStep[], kind: 'certain' | 'possible'): string {
		const points = list.map(({ x1, [kind]: share }) => {
			const to = canvas.isMirrored ? 1 - x1 : x1;
			return `V${round(level(share) * box.height)}H${round(to * box.width)}`;
		});
		const first = list[0]?.x0 ?? 0;
		const start = canvas.isMirrored ? 1 - first : first;
		return `M${round(start * box.width)} ${box.height}${points.join('')}`;
	}
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
