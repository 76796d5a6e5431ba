import { formatNumber } from '../format-number.ts';

const eventsOf = (count: number) => `${formatNumber(count)} ${count === 1 ? 'event' : 'events'}`;

/** Joins names as in a sentence: `Iraq, Syria and Libya`. */
const listOf = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What a figure shows: names, each list empty where it is left open. */
export interface FigureParts {
	readonly types: readonly string[];
	readonly topics: readonly string[];
	readonly actors: readonly string[];
	readonly places: readonly string[];
	readonly period: string;
}

/** Where and when, and after a colon what the figure is limited to, in the words of the vocabulary. */
const scopeOf = ({ types, topics, actors, places, period }: FigureParts) => {
	const where = places.length === 0 ? '' : ` in ${listOf(places)}`;
	const limits = [...types, ...topics, ...actors].join(', ');
	return `${where}, ${period}${limits === '' ? '' : `: ${limits}`}`;
};

/** Words of the figures beside a text. */
export const figure = {
	events: (parts: FigureParts) => `Events${scopeOf(parts)}`,
	places: (parts: FigureParts) => `Places of events${scopeOf(parts)}`,
	killed: (parts: FigureParts) => `People reported killed${scopeOf(parts)}`,
	control: ({ places, period }: { readonly places: readonly string[]; readonly period: string }) =>
		`Who held ${listOf(places)}, ${period}`,
	event: 'The event',
	year: (year: number) => `The year ${year}`,
	downloads: { charts: 'Download these charts', events: 'Their events, as a table' },
	counted: ({ count, earlier }: { readonly count: number; readonly earlier: number }) =>
		`In the events recorded here: ${formatNumber(count)}${earlier === 0 ? '' : `, ${formatNumber(earlier)} of which began before`}.`,
	timelineAlt: ({ count, titles }: { readonly count: number; readonly titles: string }) =>
		`A mark for each of ${eventsOf(count)} on an axis of time. ${titles === '' ? '' : `Those with their titles: ${titles}.`}`,
	mapAlt: (places: string) =>
		places === ''
			? 'A map without circles.'
			: `A map with circles for the events at places, those close together in one: ${places}.`,
	controlAlt: (rows: string) => `A bar for each stretch of time between recorded changes. ${rows}`,
	controlRow: ({ place, stretches }: { readonly place: string; readonly stretches: string }) =>
		`${place}: ${stretches}.`,
	controlStretch: ({ holder, from }: { readonly holder: string; readonly from: string }) =>
		`${holder} from ${from}`,
	moreCircles: (count: number) =>
		`and ${count === 1 ? '1 more circle' : `${formatNumber(count)} more circles`}`,
	size: 'The area of a mark grows with the people reported killed.',
	circles: 'The area of a circle grows with the number of events.',
	borders: 'Borders as Natural Earth draws them.',
	fading: 'A bar fades where no later change is recorded.',
	range: ({ count, silent }: { readonly count: number; readonly silent: number }) =>
		`By month, from the lowest to the highest figures that sources gave for ${eventsOf(count)} recorded here${
			silent === 0
				? ''
				: `; ${silent === 1 ? '1 more has' : `${formatNumber(silent)} more have`} no figure`
		}. Not a complete toll.`,
	within: (count: number) =>
		count === 1
			? 'The figure of 1 event is within that of a larger one.'
			: `The figures of ${formatNumber(count)} events are within those of larger ones.`,
	spanning: ({ events, more }: { readonly events: readonly string[]; readonly more: number }) =>
		`In no month, since they lasted over several or began before: ${[...events, ...(more === 0 ? [] : [`${formatNumber(more)} more`])].join('; ')}.`,
	explore: 'These events in the explorer, as a list',
	allControl: 'Who held what: all places, as a table too',
	allTolls: 'All reported deaths, as tables too',
	separator: '; ',
};
