import { formatDate } from '../../i18n/format-date.ts';
import { formatRange } from '../../i18n/format-number.ts';
import type { ChartWords } from '../../i18n/timeline-words.ts';
import {
	tableFlags,
	tablePrecisions,
	tableStatuses,
	type EventTable,
} from '../../model/event-table.ts';
import { fromDays } from '../../model/date.ts';
import { tollWords } from './toll-words.ts';

/** An event in the words of its row, its mark and its card. */
export interface EventWords {
	readonly date: string;
	readonly title: string;
	/** The language of the title. */
	readonly titleLanguage: string;
	readonly place: string;
	readonly kind: string;
	readonly status: string;
	/** The range of people reported killed, or that no number is recorded, which does not mean that there were none. */
	readonly killed: string;
	/** The same as part of a sentence. */
	readonly toll: string;
	readonly sources: number;
}

/** Puts the event at a position of a table into words. */
export function eventWords(
	table: EventTable,
	{ position, words }: { readonly position: number; readonly words: ChartWords },
): EventWords {
	const killed = killedWords(table, { position, words });
	const status = tableStatuses[table.status[position] ?? 0] ?? 'corroborated';
	return {
		date: formatDate(datePartsAt(table, position), table.language),
		title: table.titles[position] ?? '',
		titleLanguage: table.titleLanguages[position] || table.language,
		place: table.places[table.sites.values[table.sites.offsets[position] ?? 0] ?? 0]?.name ?? '',
		kind: table.types[table.type[position] ?? 0]?.name ?? '',
		status: words.status[status],
		killed,
		toll: tollWords(killed, words),
		sources: table.sources[position] ?? 0,
	};
}

function killedWords(
	table: EventTable,
	{ position, words }: { readonly position: number; readonly words: ChartWords },
): string {
	const best = table.killedBest[position] ?? -1;
	if (best < 0) return words.noNumberCell;
	const range = {
		low: table.killedLow[position] ?? best,
		high: table.killedHigh[position] ?? best,
		isMinimum: ((table.flags[position] ?? 0) & tableFlags.killedIsMinimum) !== 0,
	};
	return formatRange(range, { atLeast: words.atLeast });
}

/** Returns the date at a position of a table, as the model has it. */
export function datePartsAt(table: EventTable, position: number) {
	const flags = table.flags[position] ?? 0;
	return {
		start: fromDays(table.start[position] ?? 0),
		end: fromDays(table.end[position] ?? 0),
		precision: tablePrecisions[table.precision[position] ?? 0] ?? 'day',
		isOpen: (flags & tableFlags.open) !== 0,
		isUncertain: (flags & tableFlags.uncertain) !== 0,
		isApproximate: (flags & tableFlags.approximate) !== 0,
	};
}
