import { suggestEntries } from '../../authoring/suggest-entries.ts';
import { entryOf, type Registries } from '../../schema/content.ts';
import { namedEntries, type Desk } from './desk.ts';
import { openGazetteer, type FindTowns, type Town } from './gazetteer.ts';
import type { Interview } from './interview.ts';
import { planPlace } from './plan-place.ts';
import type { Choice } from './terminal.ts';
import { entryAmong } from './understand.ts';

interface PlacesOptions {
	readonly interview: Interview;
	readonly given: readonly string[] | undefined;
}

/** A choice that is no entry; ids have no sign in them. */
const another = '+';

/** Asks for the places of an event by name; one that is missing is added where somebody can be asked about it. */
export async function askPlaces(
	start: Desk,
	{ interview, given }: PlacesOptions,
): Promise<{ readonly desk: Desk; readonly places: readonly string[] }> {
	let desk = start;
	const places = new Set<string>();
	if (given) {
		const understand = entryAmong(namedEntries(desk.registries.places), {
			noun: 'a place',
			otherwise: 'add it first: npm run new -- place --name … --country …',
		});
		for (const line of given) {
			const place = await interview.flag({ flag: '--place', given: line, understand });
			if (place !== undefined) places.add(place);
		}
		return { desk, places: [...places] };
	}
	const findTowns = interview.terminal
		? await openGazetteer(
				new Set(Object.values(desk.registries.places).map(({ country }) => country)),
			)
		: () => [];
	let isMore = true;
	while (isMore) {
		const found = await askPlace(desk, { interview, findTowns });
		if (!found) break;
		desk = found.desk;
		places.add(found.id);
		isMore = (await interview.terminal?.askYes('Did it happen at another place as well?')) ?? false;
	}
	return { desk, places: [...places] };
}

interface PlaceOptions {
	readonly interview: Interview;
	readonly findTowns: FindTowns;
}

async function askPlace(
	desk: Desk,
	{ interview, findTowns }: PlaceOptions,
): Promise<{ readonly desk: Desk; readonly id: string } | undefined> {
	// What was offered last; the towns of the gazetteer have no id of their own.
	const offered = new Map<string, Town>();
	const id = await interview.one({
		flag: '--place',
		noun: 'a place',
		asks: 'Where? Type a name in any spelling',
		given: undefined,
		example: 'old-town',
		find: (typed) => {
			const towns = findTowns(typed);
			for (const town of towns) offered.set(townValue(town), town);
			return offerPlaces(typed, { registries: desk.registries, towns });
		},
		understand: (value) => ({ value }),
	});
	if (id === undefined) return undefined;
	const town = offered.get(id);
	return town || id === another ? planPlace(desk, { interview, flags: {}, town }) : { desk, id };
}

/** Offers the places of the registry first, then towns of a gazetteer, then a place in neither. */
export function offerPlaces(
	typed: string,
	{ registries, towns }: { readonly registries: Registries; readonly towns: readonly Town[] },
): Choice[] {
	const { places, countries } = registries;
	const countryName = (code: string) =>
		Object.values(entryOf(countries, code)?.name ?? { code })[0] ?? code;
	const known = suggestEntries(typed, { entries: namedEntries(places) }).map(({ id, names }) => ({
		value: id,
		label: `${names[0] ?? id}, ${countryName(places[id]?.country ?? '')}`,
		hint: id,
	}));
	const isKnown = (town: Town) =>
		Object.values(places).some(
			({ name, country }) => country === town.country && Object.values(name).includes(town.name),
		);
	return [
		...known,
		...towns
			.filter((town) => !isKnown(town))
			.map((town) => ({
				value: townValue(town),
				label: `${town.name}, ${countryName(town.country)}`,
				hint: `new: from GeoNames, ${town.lat}, ${town.lon}`,
			})),
		{ value: another, label: 'A place that is not listed', hint: 'adds it to the registry' },
	];
}

/** Two towns of a country may share a name, not a position. */
function townValue({ id, lat, lon }: Town): string {
	return `${another}${id}:${lat},${lon}`;
}
