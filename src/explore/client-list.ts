import { eventWords } from '../charts/timeline/event-words.ts';
import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import { directionOf } from '../i18n/language.ts';
import { timelineWords } from '../i18n/timeline-words.ts';
import type { EventTable } from '../model/event-table.ts';
import { chunkSize, splitIntoChunks } from './list-chunks.ts';
import type { SortKey, Sorting } from './sort-events.ts';

/** The events shown as a table that draws only the rows near the reader. */
export interface EventRows {
	readonly show: (positions: readonly number[], sorting: Sorting) => void;
}

interface ListOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly hrefOf: (id: string) => string;
	readonly onSort: (key: SortKey) => void;
}

/** How far beyond the screen rows are drawn, so that a reader who scrolls meets them ready. */
const margin = '800px';

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
		return { key, cell: make('th', { scope: 'col', children: [button] }) };
	});
	const body = make('table', {
		children: [
			make('caption', { children: [words.listCaption] }),
			make('thead', { children: [make('tr', { children: heads.map(({ cell }) => cell) })] }),
		],
	});
	const none = make('p', { class: 'explore-none', children: [words.none] });
	host.replaceChildren(none, make('div', { class: 'table-scroll', children: [body] }));

	const toRow = (position: number) => {
		const { date, title, titleLanguage, place, kind, killed, status, sources } = eventWords(table, {
			position,
			words: text,
		});
		const isForeign = titleLanguage !== table.language;
		const link = make('a', {
			href: hrefOf(table.ids[position] ?? ''),
			lang: isForeign ? titleLanguage : '',
			dir: isForeign ? directionOf(titleLanguage) : '',
			children: [title],
		});
		return make('tr', {
			children: [
				make('th', { scope: 'row', children: [date] }),
				make('td', { children: [link] }),
				...[place, kind, killed, status, String(sources)].map((cell) =>
					make('td', { children: [cell] }),
				),
			],
		});
	};

	let observer: IntersectionObserver | undefined;
	/** The parts that are not drawn yet. */
	let waiting = new Map<Element, () => void>();
	addEventListener('beforeprint', () => {
		for (const run of waiting.values()) run();
	});
	const draw = (part: HTMLTableSectionElement, positions: readonly number[]) => {
		observer?.unobserve(part);
		part.style.removeProperty('height');
		part.replaceChildren(...positions.map(toRow));
	};
	return {
		show(positions, { key, isDescending }) {
			for (const head of heads) {
				if (head.key !== key) head.cell.removeAttribute('aria-sort');
				else head.cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
			}
			none.hidden = positions.length > 0;
			body.hidden = positions.length === 0;
			observer?.disconnect();
			for (const old of [...body.tBodies]) old.remove();
			waiting = new Map();
			observer = new IntersectionObserver(
				(entries) => {
					for (const { target, isIntersecting } of entries) {
						if (isIntersecting) waiting.get(target)?.();
					}
				},
				{ rootMargin: margin },
			);
			const size = chunkSize(positions.length);
			body.append(
				...splitIntoChunks(positions, size).map((chunk, order) => {
					const part = make('tbody');
					if (order === 0) {
						draw(part, chunk);
						return part;
					}
					part.style.setProperty('height', `${chunk.length * rowHeight}px`);
					// Without a row a table part has no height in some browsers.
					part.append(make('tr', { children: [make('td')] }));
					waiting.set(part, () => {
						waiting.delete(part);
						draw(part, chunk);
					});
					observer?.observe(part);
					return part;
				}),
			);
		},
	};
}

/** About the height of a row in pixels, for parts that are not drawn yet. */
const rowHeight = 44;
