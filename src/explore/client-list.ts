import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import { timelineWords } from '../i18n/timeline-words.ts';
import type { EventTable } from '../model/event-table.ts';
import { createParts } from './client-list-parts.ts';
import { keepListPlace } from './client-list-place.ts';
import { makeRow } from './client-list-row.ts';
import type { SortKey, Sorting } from './sort-events.ts';

/** The events shown as a table that draws only the rows near the reader. */
export interface EventRows {
	readonly show: (positions: readonly number[], sorting: Sorting) => void;
	/** Marks the row of an event as the current one, now or when it is drawn; none where there is no event. */
	readonly mark: (position: number | undefined) => void;
}

interface ListOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly hrefOf: (id: string) => string;
	readonly onSort: (key: SortKey) => void;
}

/** Puts a sortable table in place of what the list was. */
export function createList(host: HTMLElement, options: ListOptions): EventRows {
	const { table, words, hrefOf, onSort } = options;
	const text = timelineWords(table.language);
	const columns: readonly (readonly [SortKey, string])[] = [
		['date', text.table.date],
		['title', text.table.event],
		['place', text.table.place],
		['kind', text.table.kind],
		['killed', text.table.killed],
		['certainty', text.table.certainty],
		['sources', text.table.sources],
	];
	const heads = columns.map(([key, name]) => {
		const button = make('button', { type: 'button', title: words.sortBy(name), children: [name] });
		button.addEventListener('click', () => onSort(key));
		const cell = make('th', {
			scope: 'col',
			role: 'columnheader',
			'data-column': key,
			children: [button],
		});
		return { key, cell };
	});
	const head = make('tr', {
		role: 'row',
		'aria-rowindex': '1',
		children: heads.map(({ cell }) => cell),
	});
	const body = make('table', {
		role: 'table',
		children: [
			make('caption', { children: [words.listCaption] }),
			make('thead', { role: 'rowgroup', children: [head] }),
		],
	});
	const none = make('p', { class: 'explore-none', children: [words.none] });
	host.replaceChildren(none, make('div', { class: 'table-scroll', children: [body] }));

	let chosen: number | undefined;
	const parts = createParts(body, {
		toRow: (position, order) =>
			makeRow(position, {
				table,
				words: text,
				hrefOf,
				order,
				isChosen: position === chosen,
			}),
	});
	const returnToPlace = keepListPlace({
		host,
		placeNow() {
			const row = parts.upperRow();
			return row && { id: table.ids[row.position] ?? '', offset: row.offset };
		},
		bring({ id, offset }) {
			parts.bring({ position: table.ids.indexOf(id), offset });
		},
	});
	return {
		mark(position) {
			chosen = position;
			body.querySelector('tr[aria-current]')?.removeAttribute('aria-current');
			const id = table.ids[position ?? -1];
			if (id === undefined) return;
			body
				.querySelector(`tr[data-event="${CSS.escape(id)}"]`)
				?.setAttribute('aria-current', 'true');
		},
		show(positions, { key, isDescending }) {
			for (const { key: other, cell } of heads) {
				if (other !== key) cell.removeAttribute('aria-sort');
				else cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
			}
			none.hidden = positions.length > 0;
			body.hidden = positions.length === 0;
			body.setAttribute('aria-rowcount', String(positions.length + 1));
			parts.show(positions);
			returnToPlace();
		},
	};
}
