import { eventWords } from '../charts/timeline/event-words.ts';
import { eventLink } from '../client/event-link.ts';
import { make } from '../client/make.ts';
import type { TimelineWords } from '../i18n/timeline-words.ts';
import type { EventTable } from '../model/event-table.ts';

interface RowOptions {
	readonly table: EventTable;
	readonly words: TimelineWords;
	readonly hrefOf: (id: string) => string;
	/** Which row of the list it is, from 0. */
	readonly order: number;
	/** Whether it is the event that the reader has chosen. */
	readonly isChosen: boolean;
}

/**
 * Makes the row of an event. On a narrow screen it is laid out as a block: the roles keep it a row, and the labels
 * say what stood in the head of the column.
 */
export function makeRow(
	position: number,
	{ table, words, hrefOf, order, isChosen }: RowOptions,
): HTMLTableRowElement {
	const event = eventWords(table, { position, words });
	const link = eventLink({
		...event,
		href: hrefOf(table.ids[position] ?? ''),
		language: table.language,
	});
	const toCell = (column: string, child: Node | string, label = '') =>
		make('td', { role: 'cell', 'data-column': column, 'data-label': label, children: [child] });
	const { kind, killed, certainty, sources } = words.table;
	return make('tr', {
		role: 'row',
		'data-event': table.ids[position],
		'aria-current': isChosen ? 'true' : '',
		// The head of the table is the first row.
		'aria-rowindex': String(order + 2),
		children: [
			make('th', { scope: 'row', role: 'rowheader', children: [event.date] }),
			toCell('title', link),
			toCell('place', event.place),
			toCell('kind', event.kind, kind),
			toCell('killed', event.killed, killed),
			toCell('certainty', event.status, certainty),
			toCell('sources', String(event.sources), sources),
		],
	});
}
