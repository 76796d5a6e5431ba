/** Where a name may stand: the middle and the width of a line across an area, in units of the map. */
export type NameSpot = readonly [x: number, y: number, width: number];

type Ring = readonly (readonly number[])[];

/** Heights at which a name is looked for room, as shares of the height of the area, the best first. */
const heights = [0.5, 0.4, 0.6, 0.28, 0.72] as const;

/** Finds the widest line across a polygon at some heights, so that a name on it lies within the area and nowhere else. */
export function findNameSpots(rings: readonly Ring[]): NameSpot[] {
	const ys = (rings[0] ?? []).map(([, y = 0]) => y);
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	return heights.flatMap((share): NameSpot[] => {
		const y = top + (bottom - top) * share;
		const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
		let widest: NameSpot | undefined;
		for (let position = 0; position + 1 < crossings.length; position += 2) {
			const [x0 = 0, x1 = 0] = crossings.slice(position, position + 2);
			if (x1 - x0 > (widest?.[2] ?? 0)) widest = [(x0 + x1) / 2, y, x1 - x0];
		}
		return widest ? [widest] : [];
	});
}

/** Where the sides of a ring cross a height. */
function crossingsOf(ring: Ring, y: number): number[] {
	return ring.slice(1).flatMap(([x1 = 0, y1 = 0], position) => {
		const [x0 = 0, y0 = 0] = ring[position] ?? [];
		return y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)];
	});
}
