import { toNameKey } from '../../authoring/suggest-entries.ts';
import { publisherFinder } from '../../model/find-publisher.ts';
import { greatCircleDistance } from '../../model/nearby-events.ts';
import { entryOf, type Registries, type Registry } from '../../schema/content.ts';
import type { LocalisedName } from '../../schema/registries.ts';

/** Finds entries of the registries by what other data call them; where that may mean two, it finds none. */
export interface KnownNames {
	readonly publishers: Registries['publishers'];
	/** A place of that name, in that country and not far from that position, as far as these are told. */
	readonly place: (name: string, where: Whereabouts) => string | undefined;
	readonly actor: (name: string) => string | undefined;
	readonly publisher: (name: string) => string | undefined;
	readonly publisherOf: (url: string) => string | undefined;
	/** The type that a codebook's word for a kind of event stands for. */
	readonly type: (codebook: 'ucdp' | 'acled', word: string) => string | undefined;
	/** Whether an id is one of the registry. */
	readonly has: (registry: 'types' | 'places' | 'actors' | 'topics', id: string) => boolean;
}

/** Where a place lies. */
export interface Whereabouts {
	/** Name of the country, or its ISO 3166-1 code. */
	readonly country?: string | undefined;
	/** WGS84 degrees. */
	readonly lat?: number | undefined;
	readonly lon?: number | undefined;
}

/** Two places further apart, in kilometres, are two. */
const samePlace = 30;
/** What UCDP adds to the name of a place. */
const kinds = /\s+(?:town|city|village|district|province|governorate|qaḑā’|camp|subdistrict)$/iu;

/** Prepares the names of the registries. */
export function knownNames(registries: Registries): KnownNames {
	const { places, actors, publishers, countries, types } = registries;
	const [placeIds, actorIds, publisherIds] = [places, actors, publishers].map(byName);
	const countryIds = byName(countries);
	const counterparts = Object.entries(types).flatMap(([id, { ucdp = [], acled }]) => [
		...ucdp.map((kind) => ({ id, key: `ucdp ${kind}` })),
		...(acled?.split(';') ?? []).map((words) => ({ id, key: `acled ${toNameKey(words)}` })),
	]);
	return {
		publishers,
		place: (name, { country, lat, lon }) => {
			const named = country && onlyOne(countryIds.get(toNameKey(country)));
			return onlyOne(
				[name, name.replace(kinds, '')]
					.map((spelling) => placeIds?.get(toNameKey(spelling)) ?? [])
					.find(({ length }) => length > 0)
					?.filter((id) => {
						const place = entryOf(places, id);
						if (!place || (country && place.country !== (named || country))) return false;
						if (lat === undefined || lon === undefined) return true;
						if (place.lat === undefined || place.lon === undefined) return true;
						const position = { lat: place.lat, lon: place.lon };
						return greatCircleDistance(position, { lat, lon }) <= samePlace;
					}),
			);
		},
		actor: (name) => onlyOne(actorIds?.get(toNameKey(name))),
		publisher: (name) => onlyOne(publisherIds?.get(toNameKey(name))),
		publisherOf: publisherFinder(publishers),
		type: (codebook, word) => {
			const key = `${codebook} ${codebook === 'acled' ? toNameKey(word) : word}`;
			return onlyOne(counterparts.filter((known) => known.key === key).map(({ id }) => id));
		},
		has: (registry, id) => entryOf<unknown>(registries[registry], id) !== undefined,
	};
}

function byName(
	registry: Registry<{ readonly name: LocalisedName; readonly aliases?: readonly string[] }>,
): ReadonlyMap<string, readonly string[]> {
	const ids = new Map<string, string[]>();
	for (const [id, { name, aliases = [] }] of Object.entries(registry)) {
		for (const key of new Set([id, ...Object.values(name), ...aliases].map(toNameKey))) {
			if (key !== '') ids.set(key, [...(ids.get(key) ?? []), id]);
		}
	}
	return ids;
}

function onlyOne<T>(list: readonly T[] | undefined): T | undefined {
	return list?.length === 1 ? list[0] : undefined;
}
