/** How many steps of darkness a cell can have. */
const levels = 5;

/** Returns how dark a cell is, 0 to 5: by the root of its share of the most, since a few countries have most of the events. */
export function countLevel(count: number, { most }: { readonly most: number }): number {
	return Math.ceil(Math.sqrt(count / Math.max(most, 1)) * levels);
}
