import { startMap, type ChosenPlaces } from '../charts/map/client.ts';
import type { BaseMap } from '../charts/map/base-map.ts';
import { eventWords } from '../charts/timeline/event-words.ts';
import { fetchJson } from '../client/fetch-json.ts';
import { make } from '../client/make.ts';
import { mapWords } from '../i18n/map-words.ts';
import { chartWords } from '../i18n/timeline-words.ts';
import type { EventTable } from '../model/event-table.ts';
import type { ExploreStore } from './client-address.ts';
import type { MapExtent } from './event-filter.ts';

/** The map as a view of the explorer. */
export interface MapPart {
	readonly show: (positions: readonly number[], extent: MapExtent | undefined) => void;
}

interface MapPartOptions {
	readonly table: EventTable;
	readonly store: ExploreStore;
	readonly hrefOf: (id: string) => string;
}

/** How many events of a circle are listed beside the map. */
const listed = 12;

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
	const map = startMap(mapHost, {
		table,
		base,
		onMoved: () => {
			if (only.checked) applyExtent();
		},
		onChoose: (chosen, symbol) => openPanel(panel, { chosen, symbol, table, hrefOf }),
	});
	if (!map) return undefined;
	function applyExtent() {
		store.setFilter({ extent: only?.checked ? map?.extent() : undefined });
	}
	only.addEventListener('change', applyExtent);
	let isFirst = true;
	return {
		show(positions, extent) {
			map.show(positions);
			only.checked = extent !== undefined;
			// An address with a part of the map brings that part back.
			if (isFirst && extent) requestAnimationFrame(() => map.goTo(extent));
			isFirst = false;
		},
	};
}

function isBaseMap(value: unknown): value is BaseMap {
	return (
		typeof value === 'object' &&
		value !== null &&
		['land', 'borders', 'disputed'].every((name) => name in value)
	);
}

interface PanelOptions {
	readonly chosen: ChosenPlaces;
	readonly symbol: SVGElement;
	readonly table: EventTable;
	readonly hrefOf: (id: string) => string;
}

/** Lists the events of a circle; Escape or the button closes the list and gives the focus back. */
function openPanel(panel: HTMLElement, { chosen, symbol, table, hrefOf }: PanelOptions): void {
	const words = mapWords(table.language);
	const chart = chartWords(table.language);
	const close = make('button', { type: 'button', 'aria-label': words.close, children: ['×'] });
	const shut = () => {
		panel.hidden = true;
		symbol.focus();
	};
	close.addEventListener('click', shut);
	panel.onkeydown = ({ key }) => {
		if (key === 'Escape') shut();
	};
	const items = chosen.events.slice(0, listed).map((position) => {
		const { date, title } = eventWords(table, { position, words: chart });
		const link = make('a', { href: hrefOf(table.ids[position] ?? ''), children: [title] });
		return make('li', { children: [make('span', { children: [`${date} `] }), link] });
	});
	const rest = chosen.events.length - items.length;
	panel.replaceChildren(
		make('h3', { children: [chosen.name] }),
		close,
		make('ul', { role: 'list', children: items }),
		...(rest > 0 ? [make('p', { children: [words.more(rest)] })] : []),
	);
	panel.hidden = false;
	panel.focus({ preventScroll: true });
}
