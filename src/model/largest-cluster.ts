import { greatCircleDistance, type Position } from './nearby-events.ts';

/**
 * Finds the most positions that hang together, each within so many kilometres of another of them; of groups of one
 * size the one that comes first. Returns them in their order.
 */
export function largestCluster<Placed extends Position>(
	positions: readonly Placed[],
	{ within }: { readonly within: number },
): Placed[] {
	const left = new Set(positions);
	let largest: ReadonlySet<Placed> = new Set();
	for (const first of positions) {
		if (!left.delete(first)) continue;
		// A set is walked to its end, also to what is added on the way.
		const cluster = new Set([first]);
		for (const member of cluster) {
			for (const other of left) {
				if (greatCircleDistance(member, other) > within) continue;
				left.delete(other);
				cluster.add(other);
			}
		}
		if (cluster.size > largest.size) largest = cluster;
	}
	return positions.filter((position) => largest.has(position));
}
