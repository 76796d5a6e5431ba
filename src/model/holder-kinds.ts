import type { Actor, HolderKind, Timeline } from './timeline.ts';

/** Returns the function that finds the kind of a holder: the first that names it, or else one that names what it is part of. */
export function holderKindFinder({
	actors,
	holders,
}: Pick<Timeline, 'actors' | 'holders'>): (holder: Actor) => HolderKind | undefined {
	const parents = new Map(actors.map(({ id, part_of }) => [id, part_of]));
	return (holder) => {
		const seen = new Set<string>();
		let id: string | undefined = holder.id;
		while (id !== undefined && !seen.has(id)) {
			const named = id;
			const kind = holders.find((candidate) => candidate.actors.includes(named));
			if (kind) return kind;
			seen.add(id);
			id = parents.get(id);
		}
		return undefined;
	};
}
