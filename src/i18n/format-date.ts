import type { EventDate } from '../model/date.ts';
import { toInterfaceLanguage, type InterfaceLanguage } from './language.ts';

type Bounds = Pick<
	EventDate,
	'start' | 'end' | 'precision' | 'isOpen' | 'isUncertain' | 'isApproximate'
>;

const months: Record<InterfaceLanguage, readonly string[]> = {
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	// The month names of Iraq and Syria.
	ar: [
		'كانون الثاني',
		'شباط',
		'آذار',
		'نيسان',
		'أيار',
		'حزيران',
		'تموز',
		'آب',
		'أيلول',
		'تشرين الأول',
		'تشرين الثاني',
		'كانون الأول',
	],
};

const words = {
	en: { about: 'about', perhaps: 'perhaps', since: 'since', to: '–' },
	ar: { about: 'نحو', perhaps: 'ربما', since: 'منذ', to: ' – ' },
} satisfies Record<InterfaceLanguage, unknown>;

/** Returns the name of a month (1–12). */
export function monthName(month: number, language: string): string {
	return months[toInterfaceLanguage(language)][month - 1] ?? '';
}

/** Returns the three-letter English or full Arabic name of a month (1–12), for axes. */
export function shortMonthName(month: number, language: string): string {
	const name = monthName(month, language);
	return toInterfaceLanguage(language) === 'en' ? name.slice(0, 3) : name;
}

/**
 * Formats a date in words at its true precision, in UTC: `10 June 2014`, `June 2014`, `5–10 June
 * 2014`, `about May 2015`, `since August 2014`.
 */
export function formatDate(date: Bounds, language: string): string {
	const { about, perhaps, since, to } = words[toInterfaceLanguage(language)];
	const first = dayParts(date.start);
	const qualifier = date.isApproximate ? about : date.isUncertain ? perhaps : undefined;
	const label = (() => {
		if (date.isOpen) return `${since} ${formatParts(first, partsShown(date.start), language)}`;
		if (date.precision === 'year') return String(first.year);
		if (date.precision === 'month') return `${monthName(first.month, language)} ${first.year}`;
		if (date.precision === 'day') return formatParts(first, 'day', language);
		return formatRange(date, to, language);
	})();
	return qualifier === undefined ? label : `${qualifier} ${label}`;
}

/** Formats a stretch of time whose bounds are exact: a day, a month, a year, or a range of days. */
export function formatStretch(
	stretch: Pick<Bounds, 'start' | 'end' | 'precision'>,
	language: string,
): string {
	return formatDate(
		{ ...stretch, isOpen: false, isUncertain: false, isApproximate: false },
		language,
	);
}

function formatRange({ start, end }: Bounds, to: string, language: string): string {
	const first = dayParts(start);
	const last = dayParts(end - 1);
	const startsMonth = first.day === 1;
	const endsMonth = dayParts(end).day === 1;
	if (startsMonth && endsMonth && end - start > 32 * 86_400_000) {
		if (first.month === 1 && last.month === 12) {
			return first.year === last.year ? String(first.year) : `${first.year}${to}${last.year}`;
		}
		const head =
			first.year === last.year
				? monthName(first.month, language)
				: formatParts(first, 'month', language);
		return `${head}${spaced(to)}${formatParts(last, 'month', language)}`;
	}
	if (first.year === last.year && first.month === last.month) {
		return `${first.day}${to}${formatParts(last, 'day', language)}`;
	}
	const head =
		first.year === last.year
			? `${first.day} ${monthName(first.month, language)}`
			: formatParts(first, 'day', language);
	return `${head}${spaced(to)}${formatParts(last, 'day', language)}`;
}

function spaced(to: string): string {
	return to.startsWith(' ') ? to : ` ${to} `;
}

interface DayParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

function dayParts(instant: number): DayParts {
	const date = new Date(instant);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function partsShown(start: number): 'day' | 'month' {
	return dayParts(start).day === 1 ? 'month' : 'day';
}

function formatParts(
	{ year, month, day }: DayParts,
	precision: 'day' | 'month',
	language: string,
): string {
	const tail = `${monthName(month, language)} ${year}`;
	return precision === 'day' ? `${day} ${tail}` : tail;
}

/** Formats a day of any year: `10 June`. */
export function formatDayOfYear(
	{ month, day }: { readonly month: number; readonly day: number },
	language: string,
): string {
	return `${day} ${monthName(month, language)}`;
}

/** Formats a day written as `YYYY-MM-DD`. */
export function formatDay(day: string, language: string): string {
	return formatParts(dayParts(Date.parse(`${day}T00:00:00Z`)), 'day', language);
}
