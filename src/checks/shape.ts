/** Longitude and latitude in degrees, WGS84. */
export type Position = readonly [longitude: number, latitude: number];

/** An area as rings of positions; a ring inside another is a hole. */
export type Shape = readonly (readonly Position[])[];

const kilometresPerDegree = 111.195;

/** Returns how far a position lies outside a shape, in kilometres; 0 inside. Good to 1 % up to 200 km. */
export function distanceTo(shape: Shape, position: Position): number {
	if (isInside(shape, position)) return 0;
	let shortest = Infinity;
	for (const ring of shape) {
		for (let index = 1; index < ring.length; index += 1) {
			const [from, to] = [ring[index - 1], ring[index]];
			if (from && to) shortest = Math.min(shortest, distanceToEdge([from, to], position));
		}
	}
	return shortest;
}

function isInside(shape: Shape, [x, y]: Position): boolean {
	let crossings = 0;
	for (const ring of shape) {
		let from = ring[0];
		// Most edges lie wholly above or below: this asks no more of them, and takes nothing apart.
		for (const to of ring) {
			if (from && from[1] > y !== to[1] > y && x < crossingOf([from, to], y)) crossings += 1;
			from = to;
		}
	}
	return crossings % 2 === 1;
}

/** The longitude at which an edge crosses a latitude. */
function crossingOf([[x1, y1], [x2, y2]]: readonly [Position, Position], y: number): number {
	return x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
}

function distanceToEdge([from, to]: readonly [Position, Position], [x, y]: Position): number {
	// Flat around the position: a degree of longitude is shorter by the cosine of the latitude.
	const scale = Math.cos((y * Math.PI) / 180);
	const [x1, y1] = [(from[0] - x) * scale, from[1] - y];
	const [x2, y2] = [(to[0] - x) * scale, to[1] - y];
	const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
	const along = length === 0 ? 0 : -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length;
	const nearest = Math.max(0, Math.min(1, along));
	return Math.hypot(x1 + nearest * (x2 - x1), y1 + nearest * (y2 - y1)) * kilometresPerDegree;
}
