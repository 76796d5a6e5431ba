import { startMap } from '../charts/map/client.ts';
import type { BaseMap } from '../charts/map/base-map.ts';
import type { MapDetail } from '../charts/map/map-detail.ts';
import type { Degrees } from '../charts/map/map-view.ts';
import { throttle } from '../charts/timeline/client-timing.ts';
import { fetchJson } from '../client/fetch-json.ts';
import type { EventTable } from '../model/event-table.ts';
import type { ExploreState, ExploreStore } from './client-address.ts';
import { openMapPanel } from './client-map-panel.ts';
import { formatFilter } from './filter-query.ts';
import { countInExtent } from './in-extent.ts';
import { formatExtent } from './map-query.ts';
import { formatLanes } from './parallel-lanes.ts';

/** The map as a view of the explorer. */
export interface MapPart {
	/** Shows the events that the filters leave, and comes near to them until the reader has moved the map. */
	readonly show: (
		positions: readonly number[],
		state: Pick<ExploreState, 'filter' | 'lanes' | 'view'>,
	) => void;
	/** Marks the circles that hold an event; none where there is no event. */
	readonly mark: (position: number | undefined) => void;
}

interface MapPartOptions {
	readonly table: EventTable;
	readonly store: ExploreStore;
	readonly hrefOf: (id: string) => string;
}

/** How often the number of events on the map follows a map that moves, in milliseconds. */
const countDelay = 250;

/** Loads the base map and starts the map; nothing where the page has none, and the picture stays where it cannot be had. */
export async function connectMap(
	host: HTMLElement,
	{ table, store, hrefOf }: MapPartOptions,
): Promise<MapPart | undefined> {
	const mapHost = host.querySelector<HTMLElement>('timeline-map');
	const only = mapHost?.querySelector<HTMLInputElement>('[name="only-map"]');
	const panel = mapHost?.querySelector<HTMLElement>('.map-panel');
	if (!mapHost || !only || !panel) return undefined;
	const base = await fetchJson(mapHost.dataset['base'] ?? '');
	if (!isBaseMap(base)) return undefined;
	let isFollowing = true;
	/** The filters that the map was last fitted to, apart from the part of the map. */
	let fitted = '';
	/** The part of the map that the address asked for last; the map shows it. */
	let part: string | undefined;
	/** The events on the map. */
	let drawn: readonly number[] = [];
	let closePanel = () => {};
	/** The part of the earth in view. */
	let inView: Degrees | undefined;
	const counter = only.parentElement?.querySelector('.map-count');
	const countLater = throttle(
		() => {
			if (!counter || !inView) return;
			counter.textContent = String(countInExtent(table, { positions: drawn, extent: inView }));
		},
		{ delay: countDelay },
	);
	const map = startMap(mapHost, {
		table,
		base,
		loadDetail: async () => {
			const detail = await fetchJson(mapHost.dataset['detail'] ?? '');
			return isMapDetail(detail) ? detail : undefined;
		},
		onMoved(how) {
			isFollowing = how === 'to fit';
			if (only.checked) applyExtent();
			else keepView();
		},
		onChoose(chosen, symbol) {
			const onNearer = () => {
				isFollowing = false;
				map?.fit(chosen.places);
				if (only.checked) applyExtent();
				else keepView();
			};
			closePanel = openMapPanel(panel, { chosen, symbol, table, hrefOf, onNearer });
		},
		onDrawn(extent) {
			inView = extent;
			countLater(undefined);
		},
	});
	if (!map) return undefined;
	function applyExtent() {
		const held = map?.hold();
		part = held && formatExtent(held);
		const extent = only?.checked ? held : undefined;
		const { filter } = store.get();
		store.set({ filter: { ...filter, extent }, view: extent ? undefined : held });
	}
	/** A map that follows the events has no part of its own. */
	function keepView() {
		const view = isFollowing ? undefined : map?.hold();
		part = view && formatExtent(view);
		store.keepView(view);
	}
	only.addEventListener('change', applyExtent);
	return {
		mark: map.mark,
		show(positions, { filter, lanes, view }) {
			if (!isSame(positions, drawn)) closePanel();
			drawn = positions;
			map.show(positions);
			const { extent } = filter;
			only.checked = extent !== undefined;
			const asked = formatLanes(lanes, formatFilter({ ...filter, extent: undefined }, ''));
			const place = extent ?? view;
			const askedPart = place && formatExtent(place);
			if (place && askedPart !== part) {
				// An address with a part of the map brings that part back.
				map.goBackTo(place);
				isFollowing = false;
			} else if (!place && (part !== undefined || (isFollowing && asked !== fitted))) {
				// And one without it, what is shown.
				isFollowing = true;
				if (asked === '') map.showAll();
				else map.follow();
			}
			fitted = asked;
			part = askedPart;
		},
	};
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
	return some.length === others.length && some.every((one, order) => one === others[order]);
}

function isBaseMap(value: unknown): value is BaseMap {
	return (
		typeof value === 'object' &&
		value !== null &&
		['land', 'borders', 'disputed', 'countries'].every((name) => name in value)
	);
}

function isMapDetail(value: unknown): value is MapDetail {
	return (
		typeof value === 'object' &&
		value !== null &&
		['extent', 'land', 'provinceNames', 'waterNames', 'cities'].every((name) => name in value)
	);
}
