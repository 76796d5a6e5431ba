import { queryOfChoices } from '../explore/query-of-choices.ts';
import type { FigureParts } from '../i18n/en/figure.ts';
import { formatDate } from '../i18n/format-date.ts';
import { countriesShown, eventChooser, stretchOf } from '../model/choose-events.ts';
import { isoDay, toEventDate } from '../model/date.ts';
import type { Event, Timeline } from '../model/timeline.ts';
import type { EventsFigure } from '../schema/figure.ts';
import type { LocalisedName } from '../schema/registries.ts';

/** UTC instants, half open. */
export interface FigureWindow {
	readonly start: number;
	readonly end: number;
}

/** What a figure shows: its events, its words, and where the explorer shows the same. */
export interface FigureScope {
	readonly window: FigureWindow;
	/** Positions in the record, ascending; retracted events are left out. */
	readonly positions: readonly number[];
	readonly events: readonly Event[];
	/** How many of them began before the window. */
	readonly earlier: number;
	readonly parts: FigureParts;
	/** The query of the explorer's address. */
	readonly query: string;
}

interface ScopeOptions {
	readonly timeline: Timeline;
	readonly language: string;
	readonly name: (name: LocalisedName) => { readonly text: string };
}

/** Finds what a figure shows, and names it. */
export function scopeOf(
	figure: EventsFigure,
	{ timeline, language, name }: ScopeOptions,
): FigureScope {
	const window = windowOf(figure);
	const countriesOf = (region: string) =>
		timeline.countries.filter((country) => country.region.id === region).map(({ id }) => id);
	const isShown = eventChooser(figure, { countriesOf });
	const positions = timeline.events.flatMap((event, position) =>
		event.status !== 'retracted' && isShown(toChoosable(event)) ? [position] : [],
	);
	const namesOf = <Entry extends { readonly id: string; readonly name: LocalisedName }>(
		ids: readonly string[],
		entries: Iterable<Entry>,
	) => {
		const known = new Map([...entries].map((entry) => [entry.id, entry.name]));
		return ids.flatMap((id) => {
			const found = known.get(id);
			return found ? [name(found).text] : [];
		});
	};
	const { region, countries, types, topics, actors } = figure;
	const events = positions.flatMap((position) => timeline.events[position] ?? []);
	return {
		window,
		positions,
		events,
		earlier: events.filter(({ date }) => date.start < window.start).length,
		parts: {
			types: namesOf(types, timeline.types),
			topics: namesOf(topics, timeline.topics),
			actors: namesOf(actors, timeline.actors),
			places: [
				...namesOf(region === undefined ? [] : [region], timeline.regions),
				...namesOf(countries, timeline.countries),
			],
			period: periodOf(figure, language),
		},
		query: queryOfChoices(
			{
				type: types,
				topic: topics,
				actor: actors,
				country: countriesShown(figure, { countriesOf }),
			},
			{ from: isoDay(window.start), to: isoDay(window.end - 1) },
		),
	};
}

/** Puts the stretch of time of a figure into words. */
export function periodOf({ from, to }: Parameters<typeof stretchOf>[0], language: string): string {
	return formatDate(toEventDate(from === to ? from : `${from}/${to}`), language);
}

/** Returns the stretch of time of a figure that has been checked. */
export function windowOf(figure: Parameters<typeof stretchOf>[0]): FigureWindow {
	const window = stretchOf(figure);
	if (!window) throw new Error(`Expected a checked figure, found ${figure.from} to ${figure.to}`);
	return window;
}

function toChoosable({ date, countries, type, topics, actors }: Event) {
	const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
	return {
		start: date.start,
		end: date.end,
		countries: ids(countries),
		type: type.id,
		topics: ids(topics),
		actors: ids(actors.map(({ actor }) => actor)),
	};
}
