import type { ChartLink, ChartNode } from './campaign-chart.ts';
import type { RowMark } from './place-mark.ts';

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** A line with right angles between the marks of two events. */
export interface RoutedLink {
	/** Positions of the two events. */
	readonly from: number;
	readonly to: number;
	readonly points: readonly Point[];
}

interface Placed extends RowMark {
	readonly node: Pick<ChartNode, 'within'>;
	readonly y: number;
}

/** How far left of a subtree its trunk stands, and how far below the middle of a mark a relation arrives. */
const trunkGap = 9;
const arrival = 4;

/** Routes the lines of a drawing: parts hang from a trunk left of them, relations run down from the left one of two marks and across to the other. */
export function routeLinks(
	marks: readonly Placed[],
	links: readonly ChartLink[],
): { readonly parts: readonly RoutedLink[]; readonly related: readonly RoutedLink[] } {
	return {
		parts: marks.flatMap((mark, position): RoutedLink[] => {
			const { within } = mark.node;
			const whole = within === undefined ? undefined : marks[within];
			if (!whole || within === undefined) return [];
			const trunk = trunkOf(within, marks);
			return [
				{
					from: within,
					to: position,
					points: [
						[whole.x0, whole.y],
						[trunk, whole.y],
						[trunk, mark.y],
						[mark.x0, mark.y],
					],
				},
			];
		}),
		related: links.flatMap(({ from, to }): RoutedLink[] => {
			const [upper, lower] = [marks[from], marks[to]];
			return upper && lower ? [{ from, to, points: relate(upper, lower) }] : [];
		}),
	};
}

/** The parts of an event stand left of no mark but their own. */
function trunkOf(whole: number, marks: readonly Placed[]): number {
	const family = marks.filter(({ node }, position) => position === whole || node.within === whole);
	return Math.min(...family.map(({ x0 }) => x0)) - trunkGap;
}

function relate(upper: Placed, lower: Placed): readonly Point[] {
	const [a, b] = [anchorOf(upper), anchorOf(lower)];
	if (a <= b) {
		const level = lower.y + Math.min(arrival, lower.radius);
		return [
			[a, upper.y],
			[a, level],
			[b, level],
		];
	}
	const level = upper.y + Math.min(arrival, upper.radius);
	return [
		[a, level],
		[b, level],
		[b, lower.y],
	];
}

/** The middle of a dot, or just inside the beginning of a bar. */
function anchorOf({ x0, radius }: RowMark): number {
	return x0 + radius;
}
