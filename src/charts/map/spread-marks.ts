/** A point on the screen, in pixels. */
export interface ScreenPoint {
	readonly x: number;
	readonly y: number;
}

export interface SpreadOptions {
	/** Of every mark, in pixels. */
	readonly radius: number;
	/** Least room between two marks. */
	readonly gap: number;
	readonly width: number;
	readonly height: number;
}

/** In how many directions around a point a free spot is looked for. */
const directions = 24;

/**
 * Moves round marks of one size apart, so that none overlaps another and all lie inside: each stays at its point, or
 * as near to it as those before it in the list leave room; where there is no room at all it stays.
 */
export function spreadMarks(
	points: readonly ScreenPoint[],
	{ radius, gap, width, height }: SpreadOptions,
): ScreenPoint[] {
	const placed: ScreenPoint[] = [];
	const isFree = ({ x, y }: ScreenPoint) =>
		x >= radius &&
		x <= width - radius &&
		y >= radius &&
		y <= height - radius &&
		placed.every((other) => Math.hypot(other.x - x, other.y - y) >= radius * 2 + gap);
	const firstFree = (point: ScreenPoint) => {
		for (const spot of spotsAround(point, width + height)) if (isFree(spot)) return spot;
		return point;
	};
	for (const point of points) placed.push(firstFree(point));
	return placed;
}

/** The point, and then rings of points around it, each a pixel wider than the one before. */
function* spotsAround({ x, y }: ScreenPoint, farthest: number): Generator<ScreenPoint, undefined> {
	yield { x, y };
	for (let distance = 1; distance <= farthest; distance += 1) {
		for (let turn = 0; turn < directions; turn += 1) {
			const angle = (turn / directions) * 2 * Math.PI;
			yield { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
		}
	}
	return undefined;
}
