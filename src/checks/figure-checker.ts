import { eventChooser, stretchOf, type ChoosableEvent } from '../model/choose-events.ts';
import { toEventDate } from '../model/date.ts';
import { didYouMean } from '../rules/nearest.ts';
import { quote, type Problem } from '../rules/problem.ts';
import { entryOf, type Registries } from '../schema/content.ts';
import { parseEdtf, mendDate } from '../schema/edtf.ts';
import type { EventData } from '../schema/event.ts';
import type { ControlFigure, EventsFigure, Figure } from '../schema/figure.ts';

/** A problem and the word of the figure that it is about. */
interface FigureProblem extends Problem {
	readonly word: string;
}

/** What figures are checked against. */
export interface FigureContext {
	readonly registries: Registries;
	/** Published events that stand. */
	readonly events: readonly EventData[];
	/** Says what is wrong with citing an event, if anything. */
	readonly findEventProblem: (id: string) => Problem | undefined;
}

/** Makes the function that finds what is wrong with what a figure asks for. */
export function figureChecker(context: FigureContext): (figure: Figure) => FigureProblem[] {
	const { registries, events, findEventProblem } = context;
	const choosable = events.map((event) => toChoosable(event, registries));
	const controlled = new Set(events.flatMap(({ control }) => control.map(({ place }) => place)));
	return (figure) => {
		if (figure.kind === 'event') {
			const problem = findEventProblem(figure.event);
			return problem ? [{ ...problem, word: figure.event }] : [];
		}
		const problems = [...findSpanProblems(figure), ...findIdProblems(figure, registries)];
		if (problems.length > 0) return problems;
		return figure.kind === 'control'
			? findUncontrolled(figure, controlled)
			: findNothingShown(figure, { choosable, registries });
	};
}

function toChoosable(event: EventData, { places }: Registries): ChoosableEvent {
	const { start, end } = toEventDate(event.date);
	const sites = event.places.filter(({ role }) => role === 'site');
	return {
		start,
		end,
		countries: sites.flatMap(({ place }) => entryOf(places, place)?.country ?? []),
		type: event.type,
		topics: event.topics,
		actors: event.actors.map(({ actor }) => actor),
	};
}

type SpanFigure = EventsFigure | ControlFigure;

function findSpanProblems({ from, to }: SpanFigure): FigureProblem[] {
	const wrong = [from, to].filter((date) => !parseEdtf(date) || date.includes('/'));
	if (wrong.length > 0) {
		return wrong.map((date) => ({
			rule: 'figure-span',
			reason: `Expected a single date, found ${quote(date)}`,
			mend: date.includes('/')
				? 'give the first date as `from` and the last as `to`'
				: mendDate(date),
			word: date,
		}));
	}
	if (stretchOf({ from, to })) return [];
	return [
		{
			rule: 'figure-span',
			reason: `Expected a date on or after \`${from}\`, found \`${to}\``,
			mend: 'give the first date as `from` and the last as `to`',
			word: to,
		},
	];
}

function findIdProblems(figure: SpanFigure, registries: Registries): FigureProblem[] {
	const find = (ids: readonly string[], { what, known, where }: Known): FigureProblem[] =>
		ids
			.filter((id) => !Object.hasOwn(known, id))
			.map((id) => ({
				rule: 'unknown-id',
				reason: `Expected the id of ${what}, found ${quote(id)}`,
				mend: didYouMean(id, Object.keys(known), `look it up in ${where}`),
				word: id,
			}));
	const { places, regions, countries, types, topics, actors } = registries;
	if (figure.kind === 'control') {
		return find(figure.places, { what: 'a place', known: places, where: 'places/' });
	}
	const region = figure.region === undefined ? [] : [figure.region];
	return [
		...find(region, { what: 'a region', known: regions, where: 'vocabulary/regions.yaml' }),
		...find(figure.countries, {
			what: 'a country',
			known: countries,
			where: 'vocabulary/countries.yaml',
		}),
		...find(figure.types, { what: 'a type', known: types, where: 'vocabulary/types.yaml' }),
		...find(figure.topics, { what: 'a topic', known: topics, where: 'vocabulary/topics.yaml' }),
		...find(figure.actors, { what: 'an actor', known: actors, where: 'actors.yaml' }),
	];
}

interface Known {
	readonly what: string;
	readonly known: Readonly<Record<string, unknown>>;
	readonly where: string;
}

function findUncontrolled(
	{ places }: ControlFigure,
	controlled: ReadonlySet<string>,
): FigureProblem[] {
	return places
		.filter((place) => !controlled.has(place))
		.map((place) => ({
			rule: 'figure-empty',
			reason: `Expected a place whose control is recorded, found \`${place}\``,
			mend: didYouMean(
				place,
				controlled,
				'record its changes under `control:` of events, or leave it out',
			),
			word: place,
		}));
}

function findNothingShown(
	figure: EventsFigure,
	{
		choosable,
		registries,
	}: { readonly choosable: readonly ChoosableEvent[]; readonly registries: Registries },
): FigureProblem[] {
	const isShown = eventChooser(figure, {
		countriesOf: (region) => entryOf(registries.regions, region)?.countries ?? [],
	});
	if (choosable.some(isShown)) return [];
	return [
		{
			rule: 'figure-empty',
			reason: `Expected events for \`::${figure.kind}\` to show, found none`,
			mend: 'widen its dates, or leave out one of its other keys',
			word: figure.kind,
		},
	];
}
