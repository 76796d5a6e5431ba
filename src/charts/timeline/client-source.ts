import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { EventTable } from '../../model/event-table.ts';
import type { ChartData, LaneMembers } from './chart-event.ts';
import { eventWords, type EventWords } from './event-words.ts';
import { toChartData } from './to-chart-data.ts';

/** What a chart shows: its data, the words of each of its events and where each leads. */
export interface ChartSource {
	readonly data: ChartData;
	readonly wordsOf: (position: number) => EventWords;
	readonly hrefOf: (position: number) => string;
	readonly hrefOfYear: (year: number) => string;
	/** Where links open, if not in their place. */
	readonly linkTarget: string | undefined;
	/** Colours of the palette by family. */
	readonly colors: readonly number[];
}

export interface SourceOptions {
	/** Positions in the table of the events to show, ascending. */
	readonly positions: ArrayLike<number>;
	/** Filters side by side, with positions in the table. */
	readonly beside?: readonly LaneMembers[];
	readonly words: ChartWords;
	/** Addresses with a word in capitals in place of what differs, from the page. */
	readonly eventAddress: string;
	readonly yearAddress: string;
	readonly linkTarget?: string | undefined;
}

/** Makes the source of a chart from events of a table. */
export function createSource(
	table: EventTable,
	{ positions, beside = [], words, eventAddress, yearAddress, linkTarget }: SourceOptions,
): ChartSource {
	const known = new Map<number, EventWords>();
	return {
		data: toChartData(table, { positions, beside, otherLane: words.otherLane }),
		wordsOf(position) {
			const found =
				known.get(position) ?? eventWords(table, { position: positions[position] ?? 0, words });
			known.set(position, found);
			return found;
		},
		hrefOf: (position) => eventAddress.replace('EVENT', table.ids[positions[position] ?? 0] ?? ''),
		hrefOfYear: (year) => yearAddress.replaceAll('YEAR', String(year)),
		linkTarget,
		colors: table.families.map(({ color }) => color),
	};
}
