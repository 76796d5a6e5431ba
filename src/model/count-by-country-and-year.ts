import { yearOf } from './date.ts';
import { yearsOf } from './questions.ts';
import type { Country, Event, Region, Timeline } from './timeline.ts';

/** A country and how many of its events begin in each year, in the order of the years. */
export interface CountryYears {
	readonly country: Country;
	readonly counts: readonly number[];
	readonly total: number;
}

/** Numbers of events by country and year. */
export interface CountryYearTable {
	readonly years: readonly number[];
	/** In the order of the registry, each with the countries that have events, those with most first. */
	readonly regions: readonly { readonly region: Region; readonly rows: readonly CountryYears[] }[];
	/** Each event once, also where it happened in several countries. */
	readonly all: { readonly counts: readonly number[]; readonly total: number };
}

/** Counts the events that begin in each year by country; an event in several countries counts in each of them, a retracted one nowhere. */
export function countByCountryAndYear({
	events,
	countries,
	regions,
	site,
}: Pick<Timeline, 'events' | 'countries' | 'regions' | 'site'>): CountryYearTable {
	const standing = events.filter(({ status }) => status !== 'retracted');
	const years = yearsOf({ site });
	const count = (counted: readonly Event[]) => {
		const counts = years.map(
			(year) => counted.filter(({ date }) => yearOf(date.start) === year).length,
		);
		return { counts, total: counts.reduce((sum, number) => sum + number, 0) };
	};
	const rowsOf = (region: Region) =>
		countries
			.filter((country) => country.region === region)
			.map((country) => ({
				country,
				...count(standing.filter((event) => event.countries.includes(country))),
			}))
			.filter(({ total }) => total > 0)
			.sort((a, b) => b.total - a.total);
	return {
		years,
		regions: regions
			.map((region) => ({ region, rows: rowsOf(region) }))
			.filter(({ rows }) => rows.length > 0),
		all: count(standing),
	};
}
