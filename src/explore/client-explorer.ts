import { startChart } from '../charts/timeline/client.ts';
import { afterFrame, atMostEvery, settle, throttle } from '../charts/timeline/client-timing.ts';
import { isSameWindow } from '../charts/timeline/time-window.ts';
import { fromDays } from '../model/date.ts';
import { exploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import { connectActions } from './client-actions.ts';
import { openExploreStore } from './client-address.ts';
import { showChips } from './client-chips.ts';
import { showEvent } from './client-chosen-event.ts';
import { connectChosenNote } from './client-chosen-note.ts';
import { daysInView } from './client-days-in-view.ts';
import { connectEmbed } from './client-embed-panel.ts';
import { createEmptyNotice } from './client-empty.ts';
import { connectFacets } from './client-facets.ts';
import { connectForm } from './client-form.ts';
import { createLaneTable } from './client-lane-table.ts';
import { connectLanes } from './client-lanes.ts';
import { createList } from './client-list.ts';
import { loadSpellings } from './client-names.ts';
import { connectMap, type MapPart } from './client-map.ts';
import { connectPlayer } from './client-play.ts';
import { connectYears, yearAddress } from './client-years.ts';
import { nameLanes, nameOfView } from './describe-filter.ts';
import { foldedTexts, type Spellings } from './event-text.ts';
import { asksForEverything } from './filter-query.ts';
import { connectUnread } from './client-unread.ts';
import { matchEvents } from './match-events.ts';
import { sortEvents } from './sort-events.ts';

/** How often counts and map follow a window that moves, in milliseconds. */
const delay = 250;

/** How often the number of events is said at most, in milliseconds: screen readers read each. */
const said = 500;

/** How long a window must rest before the lists follow it, in milliseconds. */
const rest = 300;

/** Makes timeline and list show the events of one filter that the reader changes. */
export function startExplorer(host: HTMLElement, table: EventTable): void {
	const words = exploreWords(table.language);
	const chartHost = host.querySelector<HTMLElement>('timeline-chart');
	const listHost = host.querySelector<HTMLElement>('.explore-list');
	const form = host.querySelector<HTMLElement>('.explore-form');
	const chips = host.querySelector<HTMLElement>('.explore-chips');
	const status = host.querySelector<HTMLElement>('.explore-status');
	if (!chartHost || !listHost || !form || !chips) return;
	const { dataset: chartData } = chartHost;
	// With its host, since lists are printed and files are taken away.
	const eventAddress = new URL(chartHost.dataset['eventAddress'] ?? '', location.href).href;
	const hrefOf = (id: string) => eventAddress.replace('EVENT', id);
	let spellings: Spellings | undefined;
	let shown: readonly number[] = [];
	let isShown: (position: number) => boolean = () => true;
	/** Brings the lists to what is counted. */
	let showLists: () => void = () => undefined;
	let showCounts: () => void = () => undefined;
	let showMap: () => void = () => undefined;
	/** Counts the changes. */
	let latest = 0;
	let map: MapPart | undefined;

	const period = { start: fromDays(table.period.start), end: fromDays(table.period.end) };
	// Before anything else reads the address.
	const problem = host.querySelector('.explore-head .explore-problem');
	connectUnread(problem, { table, period, words });
	const countLater = throttle(() => update({ isMoving: true }), { delay });
	// Before the store: on the way back the window is the new one when the filter is.
	chartData['yearAddress'] = yearAddress(location.pathname, '');
	const chart = startChart(chartHost, {
		table,
		onWindow(window) {
			player?.follow(window);
			countLater(undefined);
		},
		onChoose: settle(() => showChosen(), { delay }),
	});
	const showAllTime = () => {
		if (!chart || isSameWindow(chart.window(), period)) return false;
		chart.setWindow(period, 'step');
		return true;
	};
	const store = openExploreStore(table, { onChange: () => update() });
	/** What the timeline shows; it begins with all events. */
	const { filter: first, lanes: firstLanes } = store.get();
	let drawn =
		asksForEverything(first) && firstLanes.length === 0
			? { filter: first, lanes: firstLanes, certainIn: '' }
			: undefined;
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
	const laneForm = connectLanes(host, { table, words, store });
	const laneTable = createLaneTable(host.querySelector<HTMLElement>('.explore-lanes'), {
		table,
		words,
		hrefOf,
	});
	connectActions(host, { table, words, hrefOf, getShown });
	const embedPanel = connectEmbed(host, { words });
	const sayCount = atMostEvery<string>(
		(count) => {
			if (status && status.textContent !== count) status.textContent = count;
		},
		{ interval: said },
	);
	const sayEmpty = createEmptyNotice(host);
	let isPlaying = false;
	let isEmpty = false;
	const listLater = settle(() => showLists(), { delay: rest });
	const player =
		chart &&
		connectPlayer(host, {
			chart,
			period,
			language: table.language,
			words,
			// While time plays by itself, what changes is not read out at every step.
			onPlaying(isNow) {
				isPlaying = isNow;
				status?.setAttribute('aria-live', isNow ? 'off' : 'polite');
				if (!isNow) countLater(undefined);
			},
		});

	const texts = () => foldedTexts(table);
	const chosenNote = connectChosenNote(host.querySelector('.explore-outside'), {
		table,
		words,
		hrefOf,
		onShow(position) {
			if (chart) showEvent({ table, chart, store, position, texts, spellings });
			// The button is gone.
			status?.focus();
		},
	});

	/** Marks the event that the address names, wherever it is shown, or says that it is not. */
	function showChosen(): void {
		const found = table.ids.indexOf(chart?.chosen() ?? '');
		const position = found < 0 ? undefined : found;
		list.mark(position);
		map?.mark(position);
		chosenNote.show(position === undefined || isShown(position) ? undefined : position);
	}

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

	function getShown(): readonly number[] {
		showLists();
		return shown;
	}

	function update({ isMoving = false, isFirst = false } = {}): void {
		latest += 1;
		const { filter, lanes, sorting, view } = store.get();
		if ([filter, ...lanes].some(({ text }) => text !== '')) askForSpellings();
		const window = daysInView(chart, table);
		const match = matchEvents(table, filter, {
			window,
			lanes,
			texts,
			spellings,
		});
		chartData['yearAddress'] = yearAddress(location.pathname, location.search);
		const beside = nameLanes(lanes, { events: match.lanes, table, words });
		// What falls into a window for certain depends on the window.
		const certainIn = filter.isCertain ? `${window.start} ${window.end}` : '';
		const isOther = filter !== drawn?.filter || lanes !== drawn.lanes;
		if (isOther || certainIn !== drawn?.certainIn) chart?.show(match.anyTime, beside);
		drawn = { filter, lanes, certainIn };
		showMap = () => map?.show(match.anywhere, { filter, lanes, view });
		showCounts = () => facetBoxes.show(match.counts);
		filterForm.show(filter, {
			significances: match.significances,
			killed: match.killed,
			lasting: match.lasting,
			certain: match.all.length - match.possible,
		});
		laneForm?.show();
		const tellEmpty = () => {
			isEmpty = match.all.length === 0;
			sayEmpty(isEmpty);
			if (!chips) return;
			showChips(chips, { store, table, words, showAllTime, isEmpty, fallback: status });
		};
		if (isOther) tellEmpty();
		embedPanel?.show(nameOfView({ filter, lanes }, { table, words }));
		sayCount(
			words.shown({
				shown: match.all.length,
				total: table.ids.length,
				possible: match.possible,
			}),
		);
		isShown = (position) => match.all.includes(position);
		showChosen();
		showLists = () => {
			showLists = () => undefined;
			shown = sortEvents(match.all, { table, sorting });
			list.show(shown, sorting);
			// Not while time plays, since the page would jump at every empty step.
			if (isEmpty !== (shown.length === 0) && !isPlaying) tellEmpty();
			const inView = new Set(match.all);
			laneTable.show(
				beside.map(({ name, events }) => ({
					name,
					events: events.filter((position) => inView.has(position)),
				})),
				window,
			);
		};
		// The timeline answers first, then counts and map, then the lists, which are long.
		if (isMoving) {
			showCounts();
			showMap();
			listLater();
		} else if (isFirst) {
			showCounts();
			showMap();
			showLists();
		} else {
			const mine = latest;
			afterFrame(() => {
				// A later change has its own turn; half of both would show the list before the map has its height.
				if (mine !== latest) return;
				showCounts();
				showMap();
				afterFrame(() => {
					if (mine === latest) showLists();
				});
			});
		}
	}

	connectYears(chartHost, { onYear: (year) => chart?.setWindow(year, 'step') });
	if (chart) player?.follow(chart.window());
	update({ isFirst: true });
	host.setAttribute('data-ready', '');
	void connectMap(host, { table, store, hrefOf }).then((part) => {
		map = part;
		showChosen();
		showMap();
	});
}
