import type { Registry } from '../schema/content.ts';
import type { PlaceData } from '../schema/registries.ts';
import type { RegistryProblem } from './registry-problem.ts';
import { distanceTo, type Position, type Shape } from './shape.ts';

/** The areas that places are checked against. */
export interface Boundaries {
	/** By ISO 3166-1 alpha-2. A country that is not in it is not checked. */
	readonly countries: ReadonlyMap<string, Shape>;
	/** Areas that have no code of their own; a place in one may be of any country. */
	readonly disputed: readonly Shape[];
	/** Governorates and provinces by ISO 3166-2; of a country that has none here, nothing is checked. */
	readonly admin1: ReadonlyMap<string, Shape>;
}

/**
 * How far outside its country a place may lie, in kilometres: the shapes are drawn for maps of the
 * world, where coasts are straightened, small islands left out and disputed strips given to one side.
 */
const countryTolerance = 25;
/** UCDP's own points lie outside their governorate by 12.7 km in the median case, where they do. */
const admin1Tolerance = 20;

/** Finds places whose position contradicts their country or their first-level unit. */
export function checkGeography(
	places: Registry<PlaceData>,
	boundaries: Boundaries,
): RegistryProblem[] {
	return Object.entries(places).flatMap(([id, place]) => [
		...checkCountry([id, place], boundaries),
		...checkAdmin1([id, place], boundaries),
	]);
}

function checkCountry(
	[id, { lat, lon, country }]: readonly [string, PlaceData],
	{ countries, disputed }: Boundaries,
): RegistryProblem[] {
	const shape = countries.get(country);
	// At 0, 0 lies no place: that is reported by itself.
	if (lat === undefined || lon === undefined || !shape || (lat === 0 && lon === 0)) return [];
	const distance = distanceTo(shape, [lon, lat]);
	const isDisputed = () => disputed.some((area) => distanceTo(area, [lon, lat]) === 0);
	if (distance <= countryTolerance || isDisputed()) return [];
	const isSwapped = distanceTo(shape, [lat, lon]) <= countryTolerance;
	return [
		{
			rule: 'place-country',
			registry: 'places',
			path: [id, 'lat'],
			reason: `Expected a position in ${country}, found one ${Math.round(distance)} km outside`,
			mend: isSwapped
				? `swap them: lat: ${lon}, lon: ${lat}`
				: 'look the place up, or mend the country',
		},
	];
}

function checkAdmin1(
	[id, { lat, lon, country, admin1 }]: readonly [string, PlaceData],
	boundaries: Boundaries,
): RegistryProblem[] {
	if (admin1 === undefined) return [];
	const problem = (reason: string, mend: string): RegistryProblem[] => [
		{ rule: 'place-admin1', registry: 'places', path: [id, 'admin1'], reason, mend },
	];
	if (!admin1.startsWith(`${country}-`)) {
		return problem(
			`Expected a unit of ${country}, found \`${admin1}\``,
			'mend the code or the country',
		);
	}
	const codes = [...boundaries.admin1.keys()].filter((code) => code.startsWith(`${country}-`));
	if (codes.length === 0) return [];
	const shape = boundaries.admin1.get(admin1);
	const position: Position | undefined =
		lat === undefined || lon === undefined ? undefined : [lon, lat];
	if (!shape) {
		const mend = `the codes of ${country} are ${codes.sort().join(', ')}`;
		return problem(`Expected a unit of ${country}, found \`${admin1}\``, mend);
	}
	if (!position) return [];
	const distance = distanceTo(shape, position);
	if (distance <= admin1Tolerance) return [];
	const own = codes.find((code) => distanceTo(boundaries.admin1.get(code) ?? [], position) === 0);
	return problem(
		`Expected a position in ${admin1}, found one ${Math.round(distance)} km outside`,
		own === undefined
			? 'look the place up, or mend the code'
			: `mend the position, or write ${own}`,
	);
}
