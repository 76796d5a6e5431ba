import { parseEdtf } from '../schema/edtf.ts';
import type { EventsFigure, Figure } from '../schema/figure.ts';

/** What of an event decides whether a figure shows it. */
export interface ChoosableEvent {
	/** UTC instants, half open. */
	readonly start: number;
	readonly end: number;
	/** Ids. */
	readonly countries: readonly string[];
	readonly type: string;
	readonly topics: readonly string[];
	readonly actors: readonly string[];
}

/** UTC instants, half open. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Returns the stretch of time that a figure shows; nothing where its dates are none, or in the wrong order. */
export function stretchOf({
	from,
	to,
}: Pick<Exclude<Figure, { kind: 'event' }>, 'from' | 'to'>): Stretch | undefined {
	const bounds = parseEdtf(`${from}/${to}`);
	return bounds?.end === undefined ? undefined : { start: bounds.start, end: bounds.end };
}

/** Makes the function that says whether a figure shows an event; `countriesOf` lists the countries of a region. */
export function eventChooser(
	figure: EventsFigure,
	{ countriesOf }: { readonly countriesOf: (region: string) => readonly string[] },
): (event: ChoosableEvent) => boolean {
	const stretch = stretchOf(figure);
	const countries = countriesShown(figure, { countriesOf });
	const asked = {
		countries: new Set(countries),
		types: new Set(figure.types),
		topics: new Set(figure.topics),
		actors: new Set(figure.actors),
	};
	const hasAny = (wanted: ReadonlySet<string>, values: readonly string[]) =>
		wanted.size === 0 || values.some((value) => wanted.has(value));
	return ({ start, end, type, ...event }) =>
		stretch !== undefined &&
		start < stretch.end &&
		end > stretch.start &&
		hasAny(asked.countries, event.countries) &&
		hasAny(asked.types, [type]) &&
		hasAny(asked.topics, event.topics) &&
		hasAny(asked.actors, event.actors);
}

/** Lists the countries that a figure asks for: its own and those of its region; none where it asks for all. */
export function countriesShown(
	{ region, countries }: Pick<EventsFigure, 'region' | 'countries'>,
	{ countriesOf }: { readonly countriesOf: (region: string) => readonly string[] },
): readonly string[] {
	return [...new Set([...countries, ...(region === undefined ? [] : countriesOf(region))])];
}
