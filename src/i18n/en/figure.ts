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
	counted: (count: number) => `In the events recorded here: ${formatNumber(count)}.`,
	timelineAlt: ({ count, titles }: { readonly count: number; readonly titles: string }) =>
		`A mark for each of ${eventsOf(count)} on an axis of time. ${titles === '' ? '' : `Those with their titles: ${titles}.`}`,
	mapAlt: (places: string) => `A map with a circle for the events at each place: ${places}.`,
	mapPlace: ({ place, count }: { readonly place: string; readonly count: number }) =>
		`${place} ${formatNumber(count)}`,
	controlAlt: (rows: string) => `A bar for each stretch of time between recorded changes. ${rows}`,
	controlRow: ({ place, stretches }: { readonly place: string; readonly stretches: string }) =>
		`${place}: ${stretches}.`,
	controlStretch: ({ holder, from }: { readonly holder: string; readonly from: string }) =>
		`${holder} from ${from}`,
	morePlaces: (count: number) => `and ${count === 1 ? '1 more' : `${formatNumber(count)} more`}`,
	size: 'The area of a mark grows with the people reported killed.',
	circles: 'The area of a circle grows with the number of events.',
	borders: 'Borders as Natural Earth draws them.',
	fading: 'A bar fades where no later change is recorded.',
	range: ({ count, silent }: { readonly count: number; readonly silent: number }) =>
		`By month, from the lowest to the highest figures that sources gave for ${eventsOf(count)} recorded here${
			silent === 0
				? ''
				: `; ${silent === 1 ? '1 more has' : `${formatNumber(silent)} more have`} no figure`
		}. Not a toll of the war.`,
	spanning: (count: number) =>
		count === 1
			? '1 event that lasted over several months is left out.'
			: `${formatNumber(count)} events that lasted over several months are left out.`,
	explore: 'These events in the explorer, as a list',
	allControl: 'Who held what: all places, as a table too',
	allTolls: 'All reported deaths, as tables too',
	separator: '; ',
};
