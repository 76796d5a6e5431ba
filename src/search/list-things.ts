import type { Actor, Event, Timeline } from '../model/timeline.ts';
import type { LocalisedName } from '../schema/registries.ts';
import { toNameKeys } from './name-key.ts';
import type { Thing, ThingKind } from './thing.ts';

/** Lists the places, countries and actors that events name, with every spelling of their names. */
export function listThings({ events, actors }: Pick<Timeline, 'events' | 'actors'>): Thing[] {
	const things = new Map<string, Thing>();
	for (const event of events) {
		for (const thing of thingsOf(event, { actors })) things.set(toThingKey(thing), thing);
	}
	return [...things.values()].sort((a, b) => (toThingKey(a) < toThingKey(b) ? -1 : 1));
}

/** Lists the things an event is about: its places, their countries, its actors and those they are part of. */
export function thingsOf(
	event: Pick<Event, 'places' | 'actors'>,
	{ actors }: Pick<Timeline, 'actors'>,
): Thing[] {
	return [
		...event.places.map(({ place }) => toThing('place', place)),
		...event.places.map(({ place }) => toThing('country', place.country)),
		...event.actors
			.flatMap(({ actor }) => withParents(actor, actors))
			.map((actor) => toThing('actor', actor)),
	];
}

/** An actor, the actor it is part of, and so on; the content's check has seen that there is no circle. */
function withParents(actor: Actor, actors: readonly Actor[]): Actor[] {
	const parent = actors.find(({ id }) => id === actor.part_of);
	return [actor, ...(parent ? withParents(parent, actors) : [])];
}

interface Named {
	readonly id: string;
	readonly name: LocalisedName;
	readonly aliases?: readonly string[];
}

function toThing(kind: ThingKind, { id, name, aliases = [] }: Named): Thing {
	return {
		kind,
		id,
		name,
		keys: [...new Set([...Object.values(name), ...aliases].flatMap(toNameKeys))],
	};
}

/** Tells things of all kinds apart. */
export function toThingKey({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
	return `${kind} ${id}`;
}
