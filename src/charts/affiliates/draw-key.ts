import type { AffiliatesWords } from '../../i18n/affiliates-words.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { softGround } from './draw-ground.ts';

/** What a sign of the legend shows. */
export type KeyKind = 'acting' | 'other' | 'pledge' | 'significant' | 'line' | 'soft' | 'ended';

/** Lists the keys of the legend with their words. */
export function keysOf({
	legend,
}: Pick<AffiliatesWords, 'legend'>): readonly { readonly kind: KeyKind; readonly text: string }[] {
	const kinds = ['acting', 'other', 'pledge', 'significant', 'line', 'soft', 'ended'] as const;
	return kinds.map((kind) => ({ kind, text: legend[kind] }));
}

/** Draws a sign, 26 pixels wide and 16 high. */
export function drawKey(kind: KeyKind): DrawingNode[] {
	const line = (name: string, [x1, x2]: readonly [number, number]) =>
		element('line', { class: name, x1, x2, y1: 8, y2: 8 });
	switch (kind) {
		case 'acting':
		case 'other':
			return [element('rect', { class: `affiliates-${kind}`, x: 8, y: 3, width: 10, height: 10 })];
		case 'pledge':
		case 'significant':
			return [
				element('g', {
					class: `affiliates-mark is-${kind}`,
					children: [element('circle', { cx: 13, cy: 8, r: kind === 'pledge' ? 4.5 : 2.75 })],
				}),
			];
		case 'line':
			return [line('affiliates-line', [0, 14]), line('affiliates-line is-unrecorded', [14, 26])];
		case 'soft':
			return [
				element('rect', {
					class: 'affiliates-ground',
					width: 26,
					height: 16,
					fill: `url(#${softGround})`,
				}),
			];
		case 'ended':
			return [element('line', { class: 'affiliates-end', x1: 13, x2: 13, y1: 0, y2: 16 })];
	}
}
