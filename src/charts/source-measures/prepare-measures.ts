import { capitalise } from '../../i18n/capitalise.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { siteWords } from '../../i18n/site-words.ts';
import { sourceMeasuresWords } from '../../i18n/source-measures-words.ts';
import type { SourceMeasures } from '../../model/measure-sources.ts';
import type { Country } from '../../model/timeline.ts';

/** A measure of what the record rests on, in words: a row for each kind, country, language or number. */
export interface MeasureTable {
	readonly caption: string;
	/** The heading of the labels, of each figure and of the bars. */
	readonly head: readonly string[];
	readonly rows: readonly MeasureRow[];
}

export interface MeasureRow {
	readonly label: string;
	/** The last one is what the bar shows. */
	readonly figures: readonly string[];
	/** Of all works, or of all events, 0 to 1. */
	readonly share: number;
}

export interface MeasureTables {
	readonly byKind: MeasureTable;
	readonly byCountry: MeasureTable;
	readonly byLanguage: MeasureTable;
	readonly byOrigins: MeasureTable;
}

interface PrepareOptions {
	readonly language: string;
	readonly countryName: (country: Country) => string;
}

/** How many countries, and how many languages, have a row of their own. */
const listed = 12;

/** Puts the measures of sources into words; countries and languages with few works share a row. */
export function prepareMeasures(
	{ works, byKind, byCountry, byLanguage, byOrigins }: SourceMeasures,
	{ language, countryName }: PrepareOptions,
): MeasureTables {
	const words = sourceMeasuresWords(language);
	const { publisherKinds } = siteWords(language);
	const languageNames = new Intl.DisplayNames([language], { type: 'language' });
	const events = byOrigins.reduce((sum, group) => sum + group.events, 0);
	const named = foldFewest(byCountry.filter(({ key }) => key !== undefined));
	const kept = byCountry.filter((group) => group.key === undefined || named.most.includes(group));
	const tongues = foldFewest(byLanguage.map((group) => ({ ...group, publishers: 0 })));
	const publisherRow = (label: string, group: Counts): MeasureRow => ({
		label,
		figures: [formatNumber(group.publishers), formatNumber(group.works)],
		share: group.works / Math.max(works, 1),
	});
	const workRow = (label: string, count: number): MeasureRow => ({
		label,
		figures: [formatNumber(count)],
		share: count / Math.max(works, 1),
	});
	return {
		byKind: {
			caption: words.byKind,
			head: [words.kind, words.publishers, words.works, words.share],
			rows: byKind.map((group) => publisherRow(capitalise(publisherKinds[group.key]), group)),
		},
		byCountry: {
			caption: words.byCountry,
			head: [words.country, words.publishers, words.works, words.share],
			rows: [
				...kept.map((group) =>
					publisherRow(group.key ? countryName(group.key) : words.noCountry, group),
				),
				...(named.fewest === undefined
					? []
					: [publisherRow(words.otherCountries(named.fewest.groups), named.fewest)]),
			],
		},
		byLanguage: {
			caption: words.byLanguage,
			head: [words.language, words.works, words.share],
			rows: [
				...tongues.most.map(({ key, works: count }) =>
					workRow(capitalise(languageNames.of(key) ?? key), count),
				),
				...(tongues.fewest === undefined
					? []
					: [workRow(words.otherLanguages(tongues.fewest.groups), tongues.fewest.works)]),
			],
		},
		byOrigins: {
			caption: words.byOrigins,
			head: [words.origins, words.events, words.share],
			rows: byOrigins.map(({ origins, events: count }) => ({
				label: formatNumber(origins),
				figures: [formatNumber(count)],
				share: count / Math.max(events, 1),
			})),
		},
	};
}

interface Counts {
	readonly publishers: number;
	readonly works: number;
}

/** Adds up the groups beyond those that have a row of their own; a single one keeps its row. */
function foldFewest<Group extends Counts>(
	groups: readonly Group[],
): {
	readonly most: readonly Group[];
	readonly fewest: (Counts & { readonly groups: number }) | undefined;
} {
	if (groups.length <= listed + 1) return { most: groups, fewest: undefined };
	const rest = groups.slice(listed);
	const sum = (of: keyof Counts) => rest.reduce((total, group) => total + group[of], 0);
	return {
		most: groups.slice(0, listed),
		fewest: { groups: rest.length, publishers: sum('publishers'), works: sum('works') },
	};
}
