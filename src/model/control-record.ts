import { countHeld, type HeldStep } from './count-held.ts';
import { holderKindFinder } from './holder-kinds.ts';
import { listControl, type PlaceControl } from './list-control.ts';
import type { Actor, HolderKind, Timeline } from './timeline.ts';

/** All that the record says of who held what. */
export interface ControlRecord {
	readonly site: Timeline['site'];
	readonly places: readonly PlaceControl[];
	readonly kindOf: (holder: Actor) => HolderKind | undefined;
	/** The first kind of holders, with the count of its places; absent where the record has no kinds. */
	readonly counted?: { readonly kind: HolderKind; readonly steps: readonly HeldStep[] };
}

/** Gathers from the events who held what. */
export function controlRecord(timeline: Timeline): ControlRecord {
	const places = listControl(timeline);
	const kindOf = holderKindFinder(timeline);
	const [kind] = timeline.holders;
	const isCounted = (holder: Actor) => kindOf(holder) === kind;
	return {
		site: timeline.site,
		places,
		kindOf,
		...(kind ? { counted: { kind, steps: countHeld(places, { isCounted }) } } : {}),
	};
}
