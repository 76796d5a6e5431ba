import { formatStretch } from '../../i18n/format-date.ts';
import type { ChartWords } from '../../i18n/timeline-words.ts';
import { monthOf, yearOf } from '../../model/date.ts';
import type { Group } from './layout-groups.ts';
import { toWholeDays } from './time-window.ts';

/** Names a group after its time, or the days of it that are in view, its lane and its number of events. */
export function groupName(
	{ start, end, unit, inView, count }: Group,
	{
		lane,
		words,
		language,
	}: { readonly lane: string; readonly words: ChartWords; readonly language: string },
): string {
	const days = toWholeDays(inView);
	const isWhole = days.start === start && days.end === end;
	const precision = isWhole && unit !== 'quarter' ? unit : 'range';
	const date = formatStretch({ ...days, precision }, language);
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
