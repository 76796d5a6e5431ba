import { millisecondsInDay } from '../../model/date.ts';
import type { Stretch } from './chart-row.ts';
import type { StretchTimes } from './read-day.ts';

/** What a script knows of a bar: UTC instants, and words. */
export interface ReadBar extends StretchTimes {
	readonly words: string;
	readonly date: string;
	readonly title: string;
}

/** Writes of a stretch what a script reads off, as attributes of its bar. */
export function writeBar(
	{ start, settled, end, isLast, words, date }: Stretch,
	{ title }: { readonly title: string },
): Readonly<Record<string, string>> {
	const days = [start, settled, end].map((instant) => Math.round(instant / millisecondsInDay));
	return {
		'data-days': days.join(' '),
		...(isLast ? { 'data-last': '' } : {}),
		'data-words': words,
		'data-date': date,
		'data-event': title,
	};
}

/** Reads what was written of a bar. */
export function readBar(attributes: Readonly<Record<string, string | undefined>>): ReadBar {
	const [start = 0, settled = 0, end = 0] = (attributes['days'] ?? '')
		.split(' ')
		.map((days) => Number(days) * millisecondsInDay);
	return {
		start,
		settled,
		end,
		isLast: attributes['last'] !== undefined,
		words: attributes['words'] ?? '',
		date: attributes['date'] ?? '',
		title: attributes['event'] ?? '',
	};
}
