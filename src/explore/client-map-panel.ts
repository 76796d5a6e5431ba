import type { ChosenPlaces } from '../charts/map/client.ts';
import { eventWords } from '../charts/timeline/event-words.ts';
import { datedEventItem } from '../client/event-link.ts';
import { make } from '../client/make.ts';
import { mostListed, nearerButton, openPanel } from '../client/open-panel.ts';
import { mapWords } from '../i18n/map-words.ts';
import { chartWords } from '../i18n/timeline-words.ts';
import { listAt, type EventTable } from '../model/event-table.ts';

interface PanelOptions {
	readonly chosen: ChosenPlaces;
	readonly symbol: SVGElement;
	readonly table: EventTable;
	readonly hrefOf: (id: string) => string;
	/** Called when the reader asks to see the places of the circle apart. */
	readonly onNearer: () => void;
}

/**
 * Lists the events of a circle by place; Escape, the button or a call of what is returned closes the list and gives
 * the focus back, where the list has it.
 */
export function openMapPanel(
	panel: HTMLElement,
	{ chosen, symbol, table, hrefOf, onNearer }: PanelOptions,
): () => void {
	const words = mapWords(table.language);
	const nearer = nearerButton(words.nearer, {
		onPress() {
			onNearer();
			shut();
		},
	});
	const rest = chosen.events.length - mostListed;
	const shut = openPanel(panel, {
		title: chosen.name,
		closeName: words.close,
		contents: [
			...(chosen.places.length > 1 ? [nearer] : []),
			...listByPlace({ chosen, table, hrefOf }),
			...(rest > 0
				? [
						make('p', {
							children: [words.more({ count: rest, isOnePlace: chosen.places.length === 1 })],
						}),
					]
				: []),
		],
		onClose({ hadFocus }) {
			if (!hadFocus) return;
			// The circle is gone where the map has been moved since.
			const stage = panel.parentElement;
			const other = stage?.querySelector<SVGElement>('.map-symbol[tabindex="0"]');
			(symbol.isConnected ? symbol : other)?.focus();
		},
	});
	return shut;
}

/** A list for each place, with its name above where there are several; an event at two of them stands at the first. */
function listByPlace({
	chosen,
	table,
	hrefOf,
}: Pick<PanelOptions, 'chosen' | 'table' | 'hrefOf'>): Node[] {
	const chart = chartWords(table.language);
	const toItem = (position: number) => {
		const event = eventWords(table, { position, words: chart });
		const href = hrefOf(table.ids[position] ?? '');
		return datedEventItem({ ...event, href, language: table.language });
	};
	const left = new Set(chosen.events.slice(0, mostListed));
	return chosen.places.flatMap((place) => {
		const here = [...left].filter((position) => listAt(table.sites, position).includes(place));
		for (const position of here) left.delete(position);
		if (here.length === 0) return [];
		const list = make('ul', { role: 'list', children: here.map(toItem) });
		const name = table.places[place]?.name ?? '';
		return chosen.places.length === 1 ? [list] : [make('h4', { children: [name] }), list];
	});
}
