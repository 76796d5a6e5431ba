import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import type { ExploreStore } from './client-address.ts';
import { make } from '../client/make.ts';
import { nameOfChoice } from './describe-filter.ts';
import { facets, type Facet } from './event-filter.ts';
import { listChoices, type Choice } from './list-choices.ts';
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
	const choices = listChoices(table, facet);
	const list = make('ul', { role: 'list' });
	const boxes = new Map<Choice, ChoiceBox>();
	/** Makes the box of a choice when it is first shown: most of hundreds never are. */
	const boxOf = (choice: Choice) => {
		const box =
			boxes.get(choice) ??
			makeBox(facet, { id: choice.id, name: nameOfChoice(facet, { table, words, id: choice.id }) });
		boxes.set(choice, box);
		return box;
	};
	const more = make('button', { type: 'button', class: 'explore-more', 'aria-expanded': 'false' });
	let isLong = false;
	let shownCounts: Uint32Array = new Uint32Array();
	const arrange = () => {
		const chosen = store.get().filter.chosen[facet];
		const countOf = ({ value }: Choice) => shownCounts[value] ?? 0;
		// A short list stays as it is, so that nobody looks for a choice that has gone; so does one that would be bare.
		const isWhole =
			isLong || choices.length <= listed || choices.every((choice) => countOf(choice) === 0);
		let room = isLong ? choices.length : listed;
		const shown = choices.filter((choice) => {
			const isChosen = chosen.includes(choice.id);
			const isShown = isChosen || (room > 0 && (isWhole || countOf(choice) > 0));
			if (isShown) room -= 1;
			return isShown;
		});
		placeItems(
			list,
			shown.map((choice) => boxOf(choice).item),
		);
		for (const [choice, box] of boxes) box.show(countOf(choice), chosen.includes(choice.id));
		more.hidden = choices.length <= listed;
		const text = isLong ? words.fewer : `${words.more} (${choices.length})`;
		if (more.textContent !== text) more.textContent = text;
		more.setAttribute('aria-expanded', String(isLong));
	};
	more.addEventListener('click', () => {
		isLong = !isLong;
		arrange();
	});
	list.addEventListener('change', () => {
		const ids = choices.flatMap((choice) => (boxes.get(choice)?.isTicked() ? [choice.id] : []));
		const { chosen } = store.get().filter;
		store.setFilter({ chosen: { ...chosen, [facet]: ids } });
	});
	const focused = fieldset.contains(document.activeElement) ? document.activeElement : null;
	/** The link that had the focus becomes a box, which keeps it. */
	let focusLater = (): void => {
		if (!(focused instanceof HTMLElement)) return;
		const choice = choices.find(({ id }) => id === focused.dataset['choice']);
		if (choice) boxes.get(choice)?.focus();
		else more.focus();
		focusLater = () => undefined;
	};
	for (const old of fieldset.querySelectorAll('ul, p')) old.remove();
	fieldset.append(list, more);
	return {
		facet,
		show(counts: Uint32Array) {
			shownCounts = counts;
			arrange();
			focusLater();
		},
	};
}

/** A choice of a facet on the page. */
interface ChoiceBox {
	readonly item: HTMLLIElement;
	readonly show: (count: number, isTicked: boolean) => void;
	readonly isTicked: () => boolean;
	readonly focus: () => void;
}

function makeBox(facet: Facet, { id, name }: { readonly id: string; readonly name: string }) {
	const input = make('input', { type: 'checkbox', name: facet, value: id });
	const counter = make('span', { class: 'explore-count' });
	const label = make('label', {
		class: 'explore-choice',
		children: [input, make('span', { children: [name] }), counter],
	});
	return {
		item: make('li', { children: [label] }),
		show(count: number, isTicked: boolean) {
			input.checked = isTicked;
			if (counter.textContent !== String(count)) counter.textContent = String(count);
		},
		isTicked: () => input.checked,
		focus: () => {
			input.focus({ preventScroll: true });
		},
	};
}

/** Makes a list hold these items in this order; one that stays is not moved, so that it keeps the focus. */
function placeItems(list: HTMLElement, items: readonly HTMLElement[]): void {
	const kept = new Set<Element>(items);
	for (const item of [...list.children]) if (!kept.has(item)) item.remove();
	let next: Node | null = null;
	for (const item of items.toReversed()) {
		if (item.nextSibling !== next || item.parentNode !== list) list.insertBefore(item, next);
		next = item;
	}
}
