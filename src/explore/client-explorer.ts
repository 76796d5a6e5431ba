import { startChart } from '../charts/timeline/client.ts';
import { throttle } from '../charts/timeline/client-timing.ts';
import { toDays } from '../charts/timeline/days.ts';
import { exploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import { connectActions } from './client-actions.ts';
import { openExploreStore } from './client-address.ts';
import { showChips } from './client-chips.ts';
import { connectFacets } from './client-facets.ts';
import { connectForm } from './client-form.ts';
import { createList } from './client-list.ts';
import { loadSpellings } from './client-names.ts';
import { connectMap, type MapPart } from './client-map.ts';
import { foldedTexts, type Spellings } from './event-text.ts';
import { asksForEverything } from './filter-query.ts';
import { matchEvents, type DayWindow } from './match-events.ts';
import { sortEvents } from './sort-events.ts';

/** How often counts and list follow a window that moves, in milliseconds. */
const delay = 250;

/** Makes timeline and list show the events of one filter that the reader changes. */
export function startExplorer(host: HTMLElement, table: EventTable): void {
	const words = exploreWords(table.language);
	const chartHost = host.querySelector<HTMLElement>('timeline-chart');
	const listHost = host.querySelector<HTMLElement>('.explore-list');
	const form = host.querySelector<HTMLElement>('.explore-form');
	const chips = host.querySelector<HTMLElement>('.explore-chips');
	const status = host.querySelector<HTMLElement>('.explore-status');
	if (!chartHost || !listHost || !form || !chips) return;
	const eventAddress = chartHost.dataset['eventAddress'] ?? '';
	const hrefOf = (id: string) => eventAddress.replace('EVENT', id);
	let texts: readonly string[] | undefined;
	let spellings: Spellings | undefined;
	let shown: readonly number[] = [];
	let map: MapPart | undefined;

	const store = openExploreStore({ onChange: () => update() });
	/** The filter that the timeline shows; it begins with all events. */
	let drawn = asksForEverything(store.get().filter) ? store.get().filter : undefined;
	const facetBoxes = connectFacets(host, { table, words, store });
	const filterForm = connectForm(form, store);
	const list = createList(listHost, {
		table,
		words,
		hrefOf,
		onSort(key) {
			const { sorting } = store.get();
			const isAgain = sorting.key === key;
			// Numbers are asked for from the most down, words and dates from the first on.
			const isDescending = isAgain ? !sorting.isDescending : key === 'killed' || key === 'sources';
			store.set({ sorting: { key, isDescending } });
		},
	});
	connectActions(host, { table, words, hrefOf, getShown: () => shown });
	const later = throttle(() => update(), { delay });
	const chart = startChart(chartHost, { table, onWindow: () => later(undefined) });

	/** The other spellings are loaded when the first word is typed; until then the names of the page count. */
	function askForSpellings(): void {
		if (spellings) return;
		spellings = new Map();
		void loadSpellings(host.dataset['names'] ?? '').then((loaded) => {
			spellings = loaded;
			drawn = undefined;
			update();
		});
	}

	function update(): void {
		const { filter, sorting } = store.get();
		if (filter.text !== '') askForSpellings();
		const match = matchEvents(table, filter, {
			window: windowOf(),
			texts: () => (texts ??= foldedTexts(table)),
			spellings,
		});
		if (filter !== drawn) chart?.show(match.anyTime);
		drawn = filter;
		shown = sortEvents(match.all, { table, sorting });
		list.show(shown, sorting);
		map?.show(match.anywhere, filter);
		facetBoxes.show(match.counts);
		filterForm.show(filter);
		if (chips) showChips(chips, { store, words, nameOf: facetBoxes.nameOf, fallback: status });
		const text = words.shown({
			shown: match.all.length,
			total: table.ids.length,
			possible: match.possible,
		});
		if (status && status.textContent !== text) status.textContent = text;
	}

	function windowOf(): DayWindow {
		const window = chart?.window();
		return window ? { start: toDays(window.start), end: toDays(window.end) } : table.period;
	}

	update();
	host.setAttribute('data-ready', '');
	void connectMap(host, { table, store, hrefOf }).then((part) => {
		map = part;
		update();
	});
}
