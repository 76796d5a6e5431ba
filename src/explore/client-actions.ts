import { copyOnPress } from '../client/copy-on-press.ts';
import { toEventRows } from '../exports/event-rows.ts';
import { eventsToCsv } from '../exports/events-to-csv.ts';
import { toGeoJson } from '../exports/to-geojson.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';

interface ActionsOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly hrefOf: (id: string) => string;
	/** The events shown now, in the order shown. */
	readonly getShown: () => readonly number[];
}

/** Connects the buttons that copy the link, print, and save the events shown. */
export function connectActions(host: HTMLElement, options: ActionsOptions): void {
	const { table, words, hrefOf, getShown } = options;
	const rows = () =>
		toEventRows(table, {
			positions: getShown(),
			urlOf: hrefOf,
		});
	const actions: Readonly<Record<string, () => void>> = {
		csv: () => save('events.csv', { type: 'text/csv', text: eventsToCsv(rows()) }),
		json: () =>
			save('events.json', { type: 'application/json', text: JSON.stringify(rows(), null, '\t') }),
		geojson: () =>
			save('events.geojson', {
				type: 'application/geo+json',
				text: JSON.stringify(toGeoJson(rows(), { idOf: ({ id }) => id })),
			}),
		print: () => print(),
	};
	for (const button of host.querySelectorAll<HTMLButtonElement>('.explore-actions [data-action]')) {
		const action = actions[button.dataset['action'] ?? ''];
		button.addEventListener('click', () => {
			if (button.getAttribute('aria-disabled') !== 'true') action?.();
		});
	}
	const copy = host.querySelector<HTMLButtonElement>('[data-action="copy"]');
	if (copy) {
		copyOnPress(copy, {
			getText: () => location.href,
			copied: words.copied,
			failed: words.copyFailed,
		});
	}
}

function save(
	name: string,
	{ type, text }: { readonly type: string; readonly text: string },
): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
