import { millisecondsInDay } from '../../model/date.ts';
import type { Band, Stretch } from './chart-row.ts';
import type { MarkedStretch } from './day-mark.ts';

/** What a script knows of a bar: UTC instants, and words. */
export interface ReadBar extends MarkedStretch {
	readonly words: string;
	readonly date: string;
	readonly title: string;
}

/** Writes of a stretch what a script reads off, as attributes of its bar. */
export function writeBar(
	{ start, settled, end, isLast, bands, sign, words, date }: Stretch,
	{ title }: { readonly title: string },
): Readonly<Record<string, string>> {
	const days = [start, settled, end].map((instant) => Math.round(instant / millisecondsInDay));
	return {
		'data-days': days.join(' '),
		...(isLast ? { 'data-last': '' } : {}),
		'data-bands': bands.map(writeBand).join(' '),
		'data-sign': sign,
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
		bands: (attributes['bands'] ?? '')
			.split(' ')
			.filter((band) => band !== '')
			.map(readBand),
		sign: attributes['sign'] ?? '',
		words: attributes['words'] ?? '',
		date: attributes['date'] ?? '',
		title: attributes['event'] ?? '',
	};
}

/** Shares are thirds and their like: in thousandths they are exact enough to draw. */
function writeBand({ color, share, isHatched }: Band): string {
	return `${color}:${Math.round(share * 1000)}${isHatched ? ':h' : ''}`;
}

function readBand(text: string): Band {
	const [color, share, hatched] = text.split(':');
	return { color: Number(color), share: Number(share) / 1000, isHatched: hatched !== undefined };
}
