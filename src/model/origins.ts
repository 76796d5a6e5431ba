import { rollups, sort } from 'd3-array';
import type { Publisher, Source } from './timeline.ts';

/** Whose report some works are, and how many of the works. */
export interface Origin {
	readonly publisher: Publisher;
	readonly works: number;
}

/**
 * The independent origins of some works, those of most works first: agency copy counts as its agency, and a
 * reference work, which only collects what others found, as none.
 */
export function originsOf(sources: readonly Pick<Source, 'agency' | 'publisher'>[]): Origin[] {
	const publishers = sources
		.map(({ agency, publisher }) => agency ?? publisher)
		.filter(({ kind }) => kind !== 'reference');
	const origins = rollups(
		publishers,
		(list) => list,
		({ id }) => id,
	).flatMap(([, list]): Origin[] =>
		list[0] === undefined ? [] : [{ publisher: list[0], works: list.length }],
	);
	return sort(origins, (a, b) => b.works - a.works);
}
