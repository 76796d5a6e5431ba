import { didYouMean } from '../rules/nearest.ts';
import type { Registries, Registry } from '../schema/content.ts';
import type { PlaceData } from '../schema/registries.ts';
import { checkActorLinks } from './check-affiliations.ts';
import { checkNames } from './check-names.ts';
import type { RegistryProblem } from './registry-problem.ts';

/** Finds what is wrong between registry entries and within a place. */
export function checkRegistries(registries: Registries): RegistryProblem[] {
	const { families, types, countries, regions, actors, publishers, places, holders } = registries;
	return [
		...entries(types).flatMap(([id, { family }]) =>
			checkId(family, {
				registry: families,
				kind: 'a family',
				at: { registry: 'types', path: [id, 'family'] },
			}),
		),
		...entries(actors).flatMap(([id, { part_of, affiliate_of, country }]) => [
			...checkOptional(part_of, {
				registry: actors,
				kind: 'an actor',
				at: { registry: 'actors', path: [id, 'part_of'] },
			}),
			...checkOptional(affiliate_of, {
				registry: actors,
				kind: 'an actor',
				at: { registry: 'actors', path: [id, 'affiliate_of'] },
			}),
			...checkOptional(country, {
				registry: countries,
				kind: 'a country',
				at: { registry: 'actors', path: [id, 'country'] },
			}),
		]),
		...checkActorLinks(registries),
		...entries(publishers).flatMap(([id, { country }]) =>
			checkOptional(country, {
				registry: countries,
				kind: 'a country',
				at: { registry: 'publishers', path: [id, 'country'] },
			}),
		),
		...entries(places).flatMap(([id, place]) => [
			...checkId(place.country, {
				registry: countries,
				kind: 'a country',
				at: { registry: 'places', path: [id, 'country'] },
			}),
			...checkPosition(id, place),
		]),
		...entries(regions).flatMap(([id, region]) =>
			region.countries.flatMap((country, index) =>
				checkId(country, {
					registry: countries,
					kind: 'a country',
					at: { registry: 'regions', path: [id, 'countries', index] },
				}),
			),
		),
		...entries(holders).flatMap(([id, holder]) =>
			holder.actors.flatMap((actor, index) =>
				checkId(actor, {
					registry: actors,
					kind: 'an actor',
					at: { registry: 'holders', path: [id, 'actors', index] },
				}),
			),
		),
		...checkRegionsOfCountries(registries),
		...checkDomains(registries),
		...checkNames(registries),
	];
}

interface IdCheck {
	readonly registry: Registry<unknown>;
	readonly kind: string;
	readonly at: Pick<RegistryProblem, 'registry' | 'path'>;
}

function checkId(id: string, { registry, kind, at }: IdCheck): RegistryProblem[] {
	if (Object.hasOwn(registry, id)) return [];
	const reason = `Expected the id of ${kind}, found \`${id}\``;
	return [
		{
			rule: 'unknown-id',
			reason,
			mend: didYouMean(id, Object.keys(registry), 'add it to its file'),
			...at,
		},
	];
}

function checkOptional(id: string | undefined, options: IdCheck): RegistryProblem[] {
	return id === undefined ? [] : checkId(id, options);
}

function checkPosition(id: string, { lat, lon, precision }: PlaceData): RegistryProblem[] {
	const problem = (key: string, reason: string, mend: string): RegistryProblem[] => [
		{ rule: 'place-position', registry: 'places', path: [id, key], reason, mend },
	];
	const decimals = (value: number | undefined) => (String(value).split('.')[1] ?? '').length;
	if ((lat === undefined) !== (lon === undefined)) {
		return problem(
			'precision',
			'Expected `lat` and `lon` together, found one alone',
			'add the other one',
		);
	}
	if (precision >= 6) {
		return lat === undefined
			? []
			: problem(
					'lat',
					`Expected no position at precision ${precision}, found one`,
					'remove `lat` and `lon`',
				);
	}
	if (lat === undefined) {
		return problem(
			'precision',
			`Expected \`lat\` and \`lon\` at precision ${precision}, found none`,
			'add them in degrees',
		);
	}
	if (lat === 0 && lon === 0)
		return problem('lat', 'Expected a position on land, found 0, 0', 'look the place up');
	const most = precision >= 4 ? 2 : 4;
	if (Math.max(decimals(lat), decimals(lon)) > most) {
		return problem(
			'lat',
			`Expected at most ${most} decimals at precision ${precision}, found more`,
			'round the position',
		);
	}
	return [];
}

function checkRegionsOfCountries({ countries, regions }: Registries): RegistryProblem[] {
	const owners = new Map<string, string>();
	const twice = entries(regions).flatMap(([id, region]) =>
		region.countries.flatMap((country, index): RegistryProblem[] => {
			const owner = owners.get(country);
			owners.set(country, owner ?? id);
			if (owner === undefined) return [];
			const reason = `Expected a country in one region, found \`${country}\` in ${owner} too`;
			return [
				{
					rule: 'region-country',
					registry: 'regions',
					path: [id, 'countries', index],
					reason,
					mend: 'keep one',
				},
			];
		}),
	);
	const nowhere = Object.keys(countries).flatMap((country): RegistryProblem[] =>
		owners.has(country)
			? []
			: [
					{
						rule: 'region-country',
						registry: 'countries',
						path: [country],
						reason: `Expected every country in a region, found \`${country}\` in none`,
						mend: 'add it to a region in vocabulary/regions.yaml',
					},
				],
	);
	return [...twice, ...nowhere];
}

function checkDomains({ publishers }: Registries): RegistryProblem[] {
	const owners = new Map<string, string>();
	return entries(publishers).flatMap(([id, { domains }]) =>
		domains.flatMap((domain, index): RegistryProblem[] => {
			const owner = owners.get(domain);
			owners.set(domain, owner ?? id);
			if (owner === undefined) return [];
			const reason = `Expected a domain of one publisher, found \`${domain}\` of ${owner} too`;
			return [
				{
					rule: 'domain-taken',
					registry: 'publishers',
					path: [id, 'domains', index],
					reason,
					mend: 'keep one',
				},
			];
		}),
	);
}

function entries<T>(registry: Registry<T>): [string, T][] {
	return Object.entries(registry);
}
