import type { Addresses } from '../addresses.ts';
import type { EventTable } from '../model/event-table.ts';
import type { LocalisedName } from '../schema/registries.ts';
import type { Timeline } from '../model/timeline.ts';

/** The record with what exports need to write it in one language and with whole addresses. */
export interface Publication {
	readonly timeline: Timeline;
	/** The events as columns, in the same order. */
	readonly table: EventTable;
	readonly language: string;
	readonly addresses: Addresses;
	/** Chooses a name in the language. */
	readonly name: (name: LocalisedName) => string;
}

/** Turns a path of the site into an address that works anywhere. */
export function absolute({ timeline }: Pick<Publication, 'timeline'>, path: string): string {
	return new URL(path, timeline.site.address).href;
}
