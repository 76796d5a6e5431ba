import { eventLink } from '../client/event-link.ts';
import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import { formatStretch } from '../i18n/format-date.ts';
import { chartWords } from '../i18n/timeline-words.ts';
import { fromDays } from '../model/date.ts';
import type { EventTable } from '../model/event-table.ts';
import type { DayWindow } from './filter-failures.ts';
import { tabulateLanes, type LaneRow, type RowUnit } from './tabulate-lanes.ts';

/** The filters side by side as one table. */
export interface LaneRows {
	/** Shows the lanes with the positions of their events; nothing where there are no lanes. */
	readonly show: (
		lanes: readonly { readonly name: string; readonly events: readonly number[] }[],
		window: DayWindow,
	) => void;
}

interface LaneTableOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly hrefOf: (id: string) => string;
}

/** How many events of a cell are named, the most significant first. */
const named = 3;

/** Makes the section of the page show lanes as a table of years, months or days. */
export function createLaneTable(
	section: HTMLElement | null,
	{ table, words, hrefOf }: LaneTableOptions,
): LaneRows {
	const eventWords = chartWords(table.language).events;
	const toLink = (position: number) =>
		eventLink({
			href: hrefOf(table.ids[position] ?? ''),
			title: table.titles[position] ?? '',
			titleLanguage: table.titleLanguages[position] ?? '',
			language: table.language,
		});
	const toCell = (positions: readonly number[], label: string) => {
		const first = mostSignificant(table, positions);
		const rest = positions.length - first.length;
		return make('td', {
			role: 'cell',
			'data-label': label,
			children:
				positions.length === 0
					? [make('span', { class: 'explore-count', children: [eventWords(0)] })]
					: [
							make('b', { children: [eventWords(positions.length)] }),
							make('ul', {
								role: 'list',
								children: [
									...first.map((position) => make('li', { children: [toLink(position)] })),
									...(rest > 0 ? [make('li', { children: [words.andMore(rest)] })] : []),
								],
							}),
						],
		});
	};
	const toRow = (
		row: LaneRow,
		{ unit, names }: { readonly unit: RowUnit; readonly names: readonly string[] },
	) =>
		make('tr', {
			role: 'row',
			children: [
				make('th', {
					scope: 'row',
					role: 'rowheader',
					children: [rowName(row, { unit, language: table.language })],
				}),
				...row.cells.map((cell, lane) => toCell(cell, names[lane] ?? '')),
			],
		});
	return {
		show(lanes, window) {
			if (!section) return;
			section.hidden = lanes.length === 0;
			for (const old of section.querySelectorAll('.table-scroll')) old.remove();
			if (lanes.length === 0) return;
			const { unit, rows } = tabulateLanes(table.start, {
				lanes: lanes.map(({ events }) => events),
				window,
			});
			// A year without events says something, hundreds of such days do not.
			const told = rows.filter(
				({ cells }) => unit === 'year' || cells.some((cell) => cell.length > 0),
			);
			const names = lanes.map(({ name }) => name);
			const head = [words.time, ...names];
			const total = lanes.map(({ name, events }) =>
				make('td', {
					role: 'cell',
					'data-label': name,
					children: [eventWords(events.length)],
				}),
			);
			const body = make('table', {
				// On a narrow screen it is laid out as blocks, which takes the roles of a table away.
				role: 'table',
				children: [
					make('caption', { children: [words.lanesCaption] }),
					make('thead', {
						role: 'rowgroup',
						children: [
							make('tr', {
								role: 'row',
								children: head.map((name) =>
									make('th', { scope: 'col', role: 'columnheader', children: [name] }),
								),
							}),
						],
					}),
					make('tbody', {
						role: 'rowgroup',
						children: told.map((row) => toRow(row, { unit, names })),
					}),
					make('tfoot', {
						role: 'rowgroup',
						children: [
							make('tr', {
								role: 'row',
								children: [
									make('th', { scope: 'row', role: 'rowheader', children: [words.together] }),
									...total,
								],
							}),
						],
					}),
				],
			});
			section.append(make('div', { class: 'table-scroll', children: [body] }));
		},
	};
}

/** Lists the most significant of some events in the order of time. */
function mostSignificant(
	{ significance }: Pick<EventTable, 'significance'>,
	positions: readonly number[],
): readonly number[] {
	return [...positions]
		.sort((a, b) => (significance[b] ?? 0) - (significance[a] ?? 0) || a - b)
		.slice(0, named)
		.sort((a, b) => a - b);
}

/** A row that the window cuts is named after its days. */
function rowName(
	{ start, end }: LaneRow,
	{ unit, language }: { readonly unit: RowUnit; readonly language: string },
): string {
	const days = end - start;
	const isWhole = unit === 'day' || (unit === 'month' ? days >= 28 : days >= 365);
	const precision = isWhole ? unit : 'range';
	return formatStretch({ start: fromDays(start), end: fromDays(end), precision }, language);
}
