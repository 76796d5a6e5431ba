import { roundTenth } from '../drawing/round-tenth.ts';
import type { Point } from './route-links.ts';

/** Writes the path through some points whose corners are rounded by so many pixels; `at` mirrors, where the drawing is. */
export function pathOf(
	points: readonly Point[],
	{ at, corner }: { readonly at: (x: number) => number; readonly corner: number },
): string {
	const write = ([x, y]: Point) => `${roundTenth(at(x))} ${roundTenth(y)}`;
	return points
		.map((point, position) => {
			const [before, after] = [points[position - 1], points[position + 1]];
			if (!before) return `M${write(point)}`;
			if (!after || corner === 0) return `L${write(point)}`;
			const into = near(point, { towards: before, by: corner });
			const out = near(point, { towards: after, by: corner });
			return `L${write(into)}Q${write(point)} ${write(out)}`;
		})
		.join('');
}

/** The point so many pixels from another on the way to a third, or half way where that is nearer. */
function near(
	[x, y]: Point,
	{ towards: [toX, toY], by }: { readonly towards: Point; readonly by: number },
): Point {
	const length = Math.hypot(toX - x, toY - y);
	const share = length === 0 ? 0 : Math.min(by / length, 0.5);
	return [x + (toX - x) * share, y + (toY - y) * share];
}
