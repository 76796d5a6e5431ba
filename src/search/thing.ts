import type { LocalisedName } from '../schema/registries.ts';

/** The kinds of thing that have names and a page of their own. */
export const thingKinds = ['place', 'country', 'actor'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A place, country or actor under all its names, as the search in the browser knows it. */
export interface Thing {
	readonly kind: ThingKind;
	readonly id: string;
	readonly name: LocalisedName;
	/** The keys of its names, aliases and other spellings. */
	readonly keys: readonly string[];
}
