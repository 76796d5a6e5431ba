import { formatNumber } from '../../i18n/format-number.ts';
import type { Canvas } from '../drawing/canvas.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { PlacedRange, RangesLayout } from './layout-ranges.ts';

export interface DrawRangesOptions {
	readonly canvas: Canvas;
	/** The range in words. */
	readonly titleOf: (key: string) => string;
	/** Where a column leads, if anywhere. */
	readonly hrefOf: (key: string) => string | undefined;
}

/** What is kept free above the highest column. */
const headroom = 0.08;

/** Draws ranges: full up to the sum of the lows, pale up to that of the highs, a line at that of the bests. */
export function drawRanges(
	{ columns, marks }: RangesLayout,
	{ canvas, titleOf, hrefOf }: DrawRangesOptions,
): DrawingNode[] {
	const level = (share: number) => 1 - share * (1 - headroom);
	return [
		...marks.map(({ level: share }) =>
			element('line', {
				class: 'toll-mark',
				x1: canvas.at(0),
				x2: canvas.at(1),
				y1: canvas.level(level(share)),
				y2: canvas.level(level(share)),
			}),
		),
		...columns.map((column) => drawColumn(column)),
		...marks.map(({ value, level: share }) =>
			element('text', {
				class: 'toll-label',
				x: canvas.at(0),
				y: canvas.level(level(share)),
				dx: canvas.isMirrored ? -2 : 2,
				dy: '-0.25em',
				text: formatNumber(value),
			}),
		),
	];

	function drawColumn({ key, x0, x1, low, best, high }: PlacedRange): DrawingNode {
		const href = hrefOf(key);
		const part = (name: string, [from, to]: readonly [number, number]) =>
			element('rect', {
				class: name,
				...canvas.across(x0, x1),
				...canvas.down(level(to), level(from)),
			});
		const ends = canvas.isMirrored ? [x1, x0] : [x0, x1];
		return element(href === undefined ? 'g' : 'a', {
			class: 'toll-column',
			href,
			// The table beside the chart has the same links for who walks by keyboard.
			tabindex: href === undefined ? undefined : -1,
			children: [
				element('title', { text: titleOf(key) }),
				part('toll-target', [0, 1]),
				part('toll-high', [low, high]),
				part('toll-low', [0, low]),
				element('line', {
					class: 'toll-best',
					x1: canvas.at(ends[0] ?? 0),
					x2: canvas.at(ends[1] ?? 0),
					y1: canvas.level(level(best)),
					y2: canvas.level(level(best)),
				}),
			],
		});
	}
}
