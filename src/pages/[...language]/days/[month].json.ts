import type { APIRoute } from 'astro';
import type { DayText } from '../../../client/day-text.ts';
import { daysWords } from '../../../i18n/days-words.ts';
import { formatDate, formatDayOfYear } from '../../../i18n/format-date.ts';
import { daysOfMonth } from '../../../model/days-of-year.ts';
import { textIn } from '../../../model/questions.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../page-context.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(() =>
		Array.from({ length: 12 }, (_, index) => ({ month: String(index + 1).padStart(2, '0') })),
	);
}

/** The days of a month with what happened on them in any year, for the home page. */
export const GET: APIRoute = async ({ params }) => {
	const { timeline, site, language, addresses } = await getPageContext(params['language']);
	const words = daysWords(language);
	const month = Number(params['month']);
	const known = new Map(daysOfMonth(timeline, month).map((one) => [one.day, one.events]));
	const days = Array.from({ length: 31 }, (_, index) => index + 1).map((day) => {
		const name = formatDayOfYear({ month, day }, language);
		const events = known.get(day) ?? [];
		const text: DayText = {
			heading: events.length === 0 ? words.homeNone(name) : words.onDay(name),
			events: events.map((event) => {
				const own = textIn(event, { language, fallback: site.defaultLanguage });
				return {
					date: formatDate(event.date, language),
					title: own.title,
					language: own.language,
					href: addresses.event(event.id),
				};
			}),
		};
		return [String(day).padStart(2, '0'), text] as const;
	});
	return new Response(JSON.stringify(Object.fromEntries(days)));
};
