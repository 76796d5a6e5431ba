import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { Canvas } from '../drawing/canvas.ts';
import type { Band } from './chart-row.ts';
import { fadeMask, hatchOf } from './draw-patterns.ts';
import type { Bar } from './layout-row.ts';

export interface DrawRowOptions {
	readonly canvas: Canvas;
	/** Which of the labels are drawn: those of both forms, told apart by class, or the wide ones alone. */
	readonly labels: 'both' | 'wide';
	readonly hrefOf: (event: string) => string;
	/** What a bar stands for, in words. */
	readonly titleOf: (bar: Bar) => string;
	/** What the script reads from a bar, as `data-` attributes. */
	readonly dataOf?: (bar: Bar) => Readonly<Record<string, string>>;
}

/** The part of a row's height that its bars take. */
const top = 0.14;
const bottom = 0.86;

/** Draws the bars of a row, each a link to the event that began it. */
export function drawRow(bars: readonly Bar[], options: DrawRowOptions): DrawingNode[] {
	const { canvas, hrefOf, titleOf, dataOf, labels } = options;
	return bars.map((bar) => {
		const { stretch, x0, settled, x1, lineEnd } = bar;
		return element('a', {
			class: 'control-bar',
			href: hrefOf(stretch.event),
			// The table has the same links for who walks by keyboard.
			tabindex: -1,
			...dataOf?.(bar),
			children: [
				element('title', { text: titleOf(bar) }),
				lineEnd === undefined
					? undefined
					: element('line', {
							class: 'control-after',
							'data-color': stretch.color,
							x1: canvas.at(x1),
							x2: canvas.at(lineEnd),
							y1: canvas.level(0.5),
							y2: canvas.level(0.5),
						}),
				...drawBands(stretch.bands, {
					canvas,
					stretches: [
						{ x0, x1: settled, class: 'is-changing' },
						{ x0: settled, x1 },
					],
					isFading: stretch.isLast,
				}),
				...drawLabels(bar, { canvas, labels }),
			],
		});
	});
}

interface BandOptions {
	readonly canvas: Canvas;
	readonly stretches: readonly {
		readonly x0: number;
		readonly x1: number;
		readonly class?: string;
	}[];
	readonly isFading: boolean;
}

function drawBands(
	bands: readonly Band[],
	{ canvas, stretches, isFading }: BandOptions,
): DrawingNode[] {
	let below = 0;
	return bands.flatMap(({ color, share, isHatched }) => {
		const y1 = bottom - below * (bottom - top);
		below += share;
		const y0 = bottom - below * (bottom - top);
		return stretches
			.filter(({ x0, x1 }) => x1 > x0)
			.map(({ x0, x1, class: name }) =>
				element('rect', {
					class: ['control-band', isHatched ? 'is-hatched' : undefined, name]
						.filter((part) => part !== undefined)
						.join(' '),
					'data-color': color,
					...canvas.across(x0, x1),
					...canvas.down(y0, y1),
					...(isHatched ? { fill: `url(#${hatchOf(color)})` } : {}),
					...(isFading && name === undefined ? { mask: `url(#${fadeMask})` } : {}),
				}),
			);
	});
}

function drawLabels(
	{ stretch, x0, x1, label }: Bar,
	{ canvas, labels }: Pick<DrawRowOptions, 'canvas' | 'labels'>,
): DrawingNode[] {
	const isOver = stretch.isLast || stretch.bands.length > 1 || stretch.bands[0]?.isHatched;
	const write = (text: string, form: string | undefined) =>
		element('text', {
			class: ['control-label', isOver ? 'is-over' : undefined, form]
				.filter((part) => part !== undefined)
				.join(' '),
			x: canvas.at(stretch.isLast ? x1 : x0),
			y: canvas.level(0.5),
			dx: (stretch.isLast ? 2 : 5) * (canvas.isMirrored ? -1 : 1),
			dy: '0.35em',
			text,
		});
	const { wide, narrow } = label;
	if (labels === 'wide') return wide === '' ? [] : [write(wide, undefined)];
	if (wide === narrow) return wide === '' ? [] : [write(wide, undefined)];
	return [
		...(wide === '' ? [] : [write(wide, 'is-wide')]),
		...(narrow === '' ? [] : [write(narrow, 'is-narrow')]),
	];
}
