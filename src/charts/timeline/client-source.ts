import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { EventTable } from '../../model/event-table.ts';
import type { ChartData } from './chart-event.ts';
import { eventWords, type EventWords } from './event-words.ts';
import { toChartData } from './to-chart-data.ts';

/** What a chart shows: its data, the words of each of its events and where each leads. */
export interface ChartSource {
	readonly data: ChartData;
	readonly wordsOf: (position: number) => EventWords;
	readonly hrefOf: (position: number) => string;
	readonly hrefOfYear: (year: number) => string;
	/** Colours of the palette by family. */
	readonly colors: readonly number[];
}

export interface SourceOptions {
	/** Positions in the table of the events to show, ascending. */
	readonly positions: ArrayLike<number>;
	readonly words: ChartWords;
	/** Addresses with a word in capitals in place of what differs, from the page. */
	readonly eventAddress: string;
	readonly yearAddress: string;
}

/** Makes the source of a chart from events of a table. */
export function createSource(
	table: EventTable,
	{ positions, words, eventAddress, yearAddress }: SourceOptions,
): ChartSource {
	const known = new Map<number, EventWords>();
	return {
		data: toChartData(table, { positions, otherLane: words.otherLane }),
		wordsOf(position) {
			const found =
				known.get(position) ?? eventWords(table, { position: positions[position] ?? 0, words });
			known.set(position, found);
			return found;
		},
		hrefOf: (position) => eventAddress.replace('EVENT', table.ids[positions[position] ?? 0] ?? ''),
		hrefOfYear: (year) => yearAddress.replace('YEAR', String(year)),
		colors: table.families.map(({ color }) => color),
	};
}
