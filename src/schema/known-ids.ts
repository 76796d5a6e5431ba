import type { KnownIds } from './event-json-schema.ts';
import type { LocalisedName } from './registries.ts';

/** What is shown of an entry beside its id. */
interface Entry {
	readonly name: LocalisedName;
	readonly definition?: string;
}

type Entries = Readonly<Record<keyof KnownIds, Readonly<Record<string, Entry>>>>;

/** Returns the ids of registries with the names of their entries, and what they mean where it is defined. */
export function knownIds(registries: Entries): KnownIds {
	const { types, topics, places, actors, publishers } = registries;
	return {
		types: describe(types),
		topics: describe(topics),
		places: describe(places),
		actors: describe(actors),
		publishers: describe(publishers),
	};
}

function describe(entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(entries).map(([id, { name, definition }]) => {
			const names = Object.values(name).join(', ');
			return [id, definition === undefined ? names : `${names}. ${definition}`];
		}),
	);
}
