import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { ChartIndex } from './chart-index.ts';
import type { EventWords } from './event-words.ts';
import { drawColumns } from './draw-columns.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { edgeOf } from './layout-marks.ts';
import { yearBox, type YearSection } from './layout-years.ts';
import { markRadius, radiusScale } from './mark-radius.ts';
import { mirror } from './mirror.ts';

export interface DrawYearsOptions {
	readonly index: ChartIndex;
	readonly words: ChartWords;
	readonly wordsOf: (position: number) => Pick<EventWords, 'date' | 'title' | 'place'>;
	readonly hrefOf: (position: number) => string;
	readonly hrefOfYear: (year: number) => string;
	/** Where links open, if not in their place. */
	readonly linkTarget?: string | undefined;
	readonly colors: readonly number[];
	readonly isMirrored: boolean;
	/** The event that the reader has chosen. */
	readonly chosen?: number | undefined;
}

/** Draws the vertical timeline as sections with a heading, the months and a list of events. */
export function drawYears(years: readonly YearSection[], options: DrawYearsOptions): DrawingNode[] {
	const { words: text } = options;
	if (years.length === 0) return [element('p', { key: 'empty', text: text.nothingInView })];
	return years.map((section) => drawYear(section, options));
}

function drawYear(
	{ year, count, columns, listed }: YearSection,
	options: DrawYearsOptions,
): DrawingNode {
	const { words: text, hrefOfYear, linkTarget, colors, isMirrored } = options;
	const { width, height } = yearBox;
	return element('section', {
		key: String(year),
		class: 'timeline-year',
		children: [
			element('h3', {
				children: [
					element('span', { text: String(year) }),
					element('small', { text: text.events(count) }),
				],
			}),
			element('svg', {
				class: 'timeline-columns',
				viewBox: `0 0 ${width} ${height}`,
				preserveAspectRatio: 'none',
				'aria-hidden': 'true',
				children: drawColumns(columns, { colors, across: mirror(width, isMirrored) }),
			}),
			element('ol', { children: listed.map((position) => drawItem(position, options)) }),
			listed.length < count
				? element('p', {
						class: 'timeline-year-all',
						children: [
							element('a', {
								href: hrefOfYear(year),
								target: linkTarget,
								'data-year': year,
								text: text.allOfYear(String(year)),
							}),
						],
					})
				: undefined,
		],
	});
}

function drawItem(
	position: number,
	{ index, wordsOf, hrefOf, linkTarget, words: text, chosen }: DrawYearsOptions,
): DrawingNode {
	const event = index.data.events[position];
	const { date, title, place } = wordsOf(position);
	return element('li', {
		key: String(position),
		'data-color': event?.color,
		children: [
			event && drawDot(event, index.mostKilled),
			element('a', {
				href: hrefOf(position),
				target: linkTarget,
				'aria-current': position === chosen ? 'true' : undefined,
				children: [
					element('span', {
						class: 'timeline-item-date',
						text: [date, place].filter((part) => part !== '').join(text.separator),
					}),
					element('span', { class: 'timeline-item-title', text: title }),
				],
			}),
		],
	});
}

function drawDot(event: ChartIndex['data']['events'][number], mostKilled: number): DrawingNode {
	const radius = markRadius(event.killed, radiusScale(mostKilled));
	return element('svg', {
		class: 'timeline-mark',
		viewBox: '-20 -20 40 40',
		width: 40,
		height: 40,
		'aria-hidden': 'true',
		children: [
			element('circle', {
				class: edgeOf(event) === 'soft' ? 'timeline-shape is-soft' : 'timeline-shape',
				r: radius,
			}),
		],
	});
}
