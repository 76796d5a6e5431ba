import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import type { ExploreStore } from './client-address.ts';
import { groupsOf, nameOfChoice, type ValueGroup } from './describe-filter.ts';
import { emptyFilter, facets, type Facet } from './event-filter.ts';
import { asksForEverything } from './filter-query.ts';
import { listChoices } from './list-choices.ts';
import { addLane, mostLanes } from './parallel-lanes.ts';

/** The controls that set filters side by side. */
export interface LaneForm {
	/** Follows the state: what can be added now. */
	readonly show: () => void;
}

interface LaneFormOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly store: ExploreStore;
}

/** How many lanes one press sets side by side. */
const suggested = 3;

/** Fills and connects the controls; nothing where the page has none. */
export function connectLanes(
	host: HTMLElement,
	{ table, words, store }: LaneFormOptions,
): LaneForm | undefined {
	const form = host.querySelector<HTMLElement>('.explore-beside');
	const facetChoice = form?.querySelector<HTMLSelectElement>('select[name="beside-facet"]');
	const valueChoice = form?.querySelector<HTMLSelectElement>('select[name="beside-value"]');
	const button = (name: string) =>
		form?.querySelector<HTMLButtonElement>(`button[data-beside="${name}"]`);
	const add = button('add');
	const keep = button('keep');
	const suggest = button('suggest');
	if (!facetChoice || !valueChoice || !add || !keep || !suggest) return undefined;
	let values: readonly ValueGroup[] = [];
	let best: readonly ValueGroup[] = [];
	const facet = (): Facet => facets.find((name) => name === facetChoice.value) ?? 'country';
	const filterOf = ({ ids }: ValueGroup) => ({
		...emptyFilter,
		chosen: { ...emptyFilter.chosen, [facet()]: ids },
	});
	const listValues = () => {
		const groups = groupsOf(table, facet()).filter(({ ids }) => ids.length > 1);
		const singles = listChoices(table, facet()).map(({ id }) => ({
			name: nameOfChoice(facet(), { table, words, id }),
			ids: [id],
		}));
		// Families of kinds are what a reader looks for first; of countries, the single ones.
		const isGroupedFirst = facet() === 'type';
		values = isGroupedFirst ? [...groups, ...singles] : [...singles, ...groups];
		best = (isGroupedFirst ? groups : singles).slice(0, suggested);
		const toOptions = (some: readonly ValueGroup[]) =>
			some.map((value) =>
				make('option', { value: String(values.indexOf(value)), children: [value.name] }),
			);
		const inGroup = (label: string, some: readonly ValueGroup[]) =>
			make('optgroup', { label, children: toOptions(some) });
		const parts = [inGroup(words.groups, groups), inGroup(words.facets[facet()], singles)];
		if (groups.length === 0) valueChoice.replaceChildren(...toOptions(singles));
		else valueChoice.replaceChildren(...(isGroupedFirst ? parts : parts.reverse()));
		suggest.hidden = best.length < 2;
		suggest.textContent = best.map(({ name }) => name).join(words.separator);
	};
	facetChoice.addEventListener('change', listValues);
	add.addEventListener('click', () => {
		const value = values[Number(valueChoice.value)];
		if (value) store.set({ lanes: addLane(store.get().lanes, filterOf(value)) });
	});
	keep.addEventListener('click', () => {
		const { filter, lanes } = store.get();
		const { isCertain, extent } = filter;
		store.set({ lanes: addLane(lanes, filter), filter: { ...emptyFilter, isCertain, extent } });
	});
	suggest.addEventListener('click', () => store.set({ lanes: best.map(filterOf) }));
	listValues();
	return {
		show() {
			const { filter, lanes } = store.get();
			const isFull = lanes.length >= mostLanes;
			add.disabled = isFull;
			keep.disabled =
				isFull || asksForEverything({ ...filter, isCertain: false, extent: undefined });
		},
	};
}
