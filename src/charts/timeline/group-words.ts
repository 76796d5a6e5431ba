import { formatStretch } from '../../i18n/format-date.ts';
import type { ChartWords } from '../../i18n/timeline-words.ts';
import { monthOf, yearOf } from '../../model/date.ts';
import type { Group } from './layout-groups.ts';

/** Names a group after its time, its lane and its number of events. */
export function groupName(
	{ start, end, unit, count }: Group,
	{
		lane,
		words,
		language,
	}: { readonly lane: string; readonly words: ChartWords; readonly language: string },
): string {
	const precision = unit === 'quarter' ? 'range' : unit;
	const date = formatStretch({ start, end, precision }, language);
	return [date, lane, words.events(count)].filter((part) => part !== '').join(words.separator);
}

/** Returns the page that lists the events of a group: of its month, or of its year where it is longer. */
export function hrefOfGroup(
	{ start, unit }: Group,
	{ hrefOfYear }: { readonly hrefOfYear: (year: number) => string },
): string {
	const year = hrefOfYear(yearOf(start));
	if (unit === 'quarter' || unit === 'year') return year;
	return `${year}${String(monthOf(start)).padStart(2, '0')}/`;
}
