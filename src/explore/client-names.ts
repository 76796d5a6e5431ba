import { fetchJson } from '../client/fetch-json.ts';
import type { Spellings } from './event-text.ts';

/** Loads the spellings of places, countries and actors that the search knows; none where they cannot be had. */
export async function loadSpellings(address: string): Promise<Spellings> {
	const things = await fetchJson(address);
	const spellings = new Map<string, readonly string[]>();
	for (const thing of Array.isArray(things) ? things : []) {
		if (!hasKeys(thing)) continue;
		for (const key of thing.keys) {
			spellings.set(key, [...(spellings.get(key) ?? []), ...thing.keys]);
		}
	}
	return spellings;
}

function hasKeys(value: unknown): value is { readonly keys: readonly string[] } {
	return (
		typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys)
	);
}
