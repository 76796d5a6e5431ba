import { make } from '../client/make.ts';
import { describe } from './client-results.ts';
import type { FoundEvent } from './found-event.ts';
import { groupByYear } from './group-by-year.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './parse-query.ts';

interface ListOptions {
	readonly query: Query;
	readonly names: NameIndex;
	/** Whether they are in the order of time, so that years can head them. */
	readonly isByYear: boolean;
}

/** Lists the events found, under their years or in one list. */
export function listResults(
	events: readonly FoundEvent[],
	{ query, names, isByYear }: ListOptions,
): HTMLElement[] {
	const toList = (items: readonly FoundEvent[], level: 'h3' | 'h4') =>
		make('ol', {
			class: 'event-list',
			role: 'list',
			children: items.map((event) =>
				make('li', { children: [toItem(event, { query, names, level })] }),
			),
		});
	if (!isByYear) return events.length === 0 ? [] : [toList(events, 'h3')];
	return groupByYear(events).map(({ year, items }) =>
		make('section', {
			class: 'search-year',
			children: [make('h3', { children: [year] }), toList(items, 'h4')],
		}),
	);
}

interface ItemOptions {
	readonly query: Query;
	readonly names: NameIndex;
	readonly level: 'h3' | 'h4';
}

function toItem(event: FoundEvent, { query, names, level }: ItemOptions): HTMLElement {
	const {
		title,
		facts: [date, ...facts],
		extract,
	} = describe(event, { query, names, length: 36 });
	return make('article', {
		class: 'event-item',
		'data-color': event.color,
		children: [
			make('p', { class: 'event-item-date', children: date ? [date] : [] }),
			make('div', {
				children: [
					make(level, {
						class: 'event-item-title',
						lang: event.language,
						dir: 'auto',
						children: [make('a', { href: event.url, children: title })],
					}),
					make('p', { class: 'event-item-facts', children: facts }),
					make('p', {
						class: 'search-extract',
						lang: event.language,
						dir: 'auto',
						children: extract,
					}),
				],
			}),
		],
	});
}
