import { pixelCanvas } from '../drawing/canvas.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { drawRow } from './draw-row.ts';
import type { LeaderBar } from './layout-row.ts';

/** What the legend explains, in its order. */
export const legendKeys = ['solid', 'soft', 'fade', 'mark', 'vacancy'] as const;
export type LegendKey = (typeof legendKeys)[number];

/** The size of a sample, in pixels. */
export const sampleSize = { width: 30, height: 16 } as const;

/** Draws the sample of a key as the chart draws it. */
export function drawSample(
	key: LegendKey,
	{ isMirrored }: { readonly isMirrored: boolean },
): DrawingNode[] {
	const canvas = pixelCanvas({ ...sampleSize, isMirrored });
	if (key === 'vacancy') {
		return [
			element('rect', { class: 'leaders-vacancy', ...canvas.across(0, 1), ...canvas.down(0, 1) }),
		];
	}
	const kind = key === 'fade' ? 'fade-out' : key;
	const bar: LeaderBar =
		kind === 'mark'
			? { parts: [], marks: [0.5], label: {} }
			: { parts: [{ kind, x0: 0, x1: 1 }], marks: [], label: {} };
	return drawRow(bar, { canvas, labels: 'wide', label: '' });
}
