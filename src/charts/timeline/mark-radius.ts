/** Radii of marks in pixels. */
export interface RadiusScale {
	/** For no deaths, or no number of them. */
	readonly smallest: number;
	readonly largest: number;
	/** The number of deaths that the largest mark stands for, or at least that many. */
	readonly most: number;
}

/**
 * Chooses the scale for a record whose deadliest event has `most` people reported killed. It ends at 2,000:
 * beyond, one event would make all others look as if nobody had died.
 */
export function radiusScale(most: number): RadiusScale {
	return { smallest: 3.5, largest: 18, most: Math.min(Math.max(most, 100), 2000) };
}

/** Returns the radius of a mark: its area grows in step with the number of people reported killed. */
export function markRadius(killed: number, { smallest, largest, most }: RadiusScale): number {
	const share = Math.min(Math.max(killed, 0) / most, 1);
	return Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * share);
}
