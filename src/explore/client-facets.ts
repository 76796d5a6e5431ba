import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import type { ExploreStore } from './client-address.ts';
import { make } from '../client/make.ts';
import { nameOfChoice } from './describe-filter.ts';
import { facets, type Facet } from './event-filter.ts';
import { listChoices } from './list-choices.ts';
import type { Match } from './match-events.ts';

/** How many choices a facet shows before all are asked for. */
const listed = 8;

/** The facets as boxes to tick. */
export interface FacetBoxes {
	/** Shows which are ticked, and beside each how many events it would leave. */
	readonly show: (counts: Match['counts']) => void;
}

interface FacetOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly store: ExploreStore;
}

/** Puts boxes to tick in place of the links of each facet. */
export function connectFacets(host: HTMLElement, options: FacetOptions): FacetBoxes {
	const groups = facets.flatMap((facet) => {
		const fieldset = host.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
		return fieldset ? [connectFacet(fieldset, { ...options, facet })] : [];
	});
	return {
		show: (counts) => {
			for (const group of groups) group.show(counts[group.facet]);
		},
	};
}

function connectFacet(
	fieldset: HTMLElement,
	{ table, words, store, facet }: FacetOptions & { readonly facet: Facet },
) {
	const boxes = listChoices(table, facet).map((choice) => {
		const input = make('input', { type: 'checkbox', name: facet, value: choice.id });
		const count = make('span', { class: 'explore-count' });
		const label = make('label', {
			class: 'explore-choice',
			children: [
				input,
				make('span', { children: [nameOfChoice(facet, { table, words, id: choice.id })] }),
				count,
			],
		});
		return { choice, input, count, item: make('li', { children: [label] }) };
	});
	const more = make('button', { type: 'button', class: 'explore-more', 'aria-expanded': 'false' });
	let isLong = false;
	let shownCounts: Uint32Array = new Uint32Array();
	const arrange = () => {
		const chosen = store.get().filter.chosen[facet];
		let room = isLong ? boxes.length : listed;
		for (const { choice, input, count, item } of boxes) {
			const number = shownCounts[choice.value] ?? 0;
			input.checked = chosen.includes(choice.id);
			if (count.textContent !== String(number)) count.textContent = String(number);
			const isShown = input.checked || (room > 0 && (isLong || number > 0));
			if (isShown) room -= 1;
			if (item.hidden === isShown) item.hidden = !isShown;
		}
		more.hidden = boxes.length <= listed;
		more.textContent = isLong ? words.fewer : `${words.more} (${boxes.length})`;
		more.setAttribute('aria-expanded', String(isLong));
	};
	more.addEventListener('click', () => {
		isLong = !isLong;
		arrange();
	});
	const list = make('ul', { role: 'list', children: boxes.map(({ item }) => item) });
	list.addEventListener('change', () => {
		const ids = boxes.filter(({ input }) => input.checked).map(({ choice }) => choice.id);
		const { chosen } = store.get().filter;
		store.setFilter({ chosen: { ...chosen, [facet]: ids } });
	});
	for (const old of fieldset.querySelectorAll('ul, p')) old.remove();
	fieldset.append(list, more);
	return {
		facet,
		show(counts: Uint32Array) {
			shownCounts = counts;
			arrange();
		},
	};
}
