import type { PlaceControl } from '../../model/list-control.ts';
import type { Actor } from '../../model/timeline.ts';

/** How the rows can be ordered: by the day on which the counted holders took a place, or by where it lies. */
export type PlaceOrder = 'time' | 'place';

/** Places that stand together. */
export interface PlaceGroup {
	/** What they share: a country, or whether the counted holders are recorded as having taken them. */
	readonly kind: { readonly country: string } | 'taken' | 'other';
	readonly places: readonly PlaceControl[];
}

export interface SortOptions {
	readonly order: PlaceOrder;
	readonly isCounted: (holder: Actor) => boolean;
	/** Returns the words of a place or a country that it is sorted by. */
	readonly nameOf: (place: PlaceControl['place'] | PlaceControl['place']['country']) => string;
	readonly language: string;
}

/** Sorts places into groups; a group without places is left out. */
export function sortPlaces(
	places: readonly PlaceControl[],
	{ order, isCounted, nameOf, language }: SortOptions,
): PlaceGroup[] {
	const { compare } = new Intl.Collator(language);
	const byName = (a: PlaceControl, b: PlaceControl) => compare(nameOf(a.place), nameOf(b.place));
	if (order === 'place') {
		const countries = [...new Set(places.map(({ place }) => place.country))];
		return countries
			.sort((a, b) => compare(nameOf(a), nameOf(b)))
			.map((country) => ({
				kind: { country: nameOf(country) },
				places: places.filter(({ place }) => place.country === country).sort(byName),
			}));
	}
	const takenAt = ({ holdings }: PlaceControl) =>
		holdings.find(({ shares }) => shares.some(({ holder }) => isCounted(holder)))?.start;
	const first = (place: PlaceControl) => takenAt(place) ?? place.holdings[0]?.start ?? 0;
	const inTime = places.toSorted((a, b) => first(a) - first(b) || byName(a, b));
	return [
		{ kind: 'taken' as const, places: inTime.filter((place) => takenAt(place) !== undefined) },
		{ kind: 'other' as const, places: inTime.filter((place) => takenAt(place) === undefined) },
	].filter((group) => group.places.length > 0);
}
