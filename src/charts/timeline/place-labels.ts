import type { LabelShape } from './label-shapes.ts';

/** A rectangle of the drawing. */
export interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

/** A mark that may get a title. */
export interface Labelled {
	readonly index: number;
	readonly mark: Box;
	readonly significance: number;
	readonly shapes: readonly LabelShape[];
}

/** A placed title: its box, its lines, and a thin line to its mark where it is not beside it. */
export interface Label extends Box {
	readonly index: number;
	readonly lines: readonly string[];
	readonly anchor: 'start' | 'end';
	readonly leader?: Box;
}

type Candidate = Omit<Label, 'index'>;

const gap = 4;
const leaderHalf = 0.5;

/**
 * Places titles one after another, the most significant first, each in the first spot where it is
 * inside the bounds and touches no mark and no other title. Those that find none are tried once more with a line
 * that passes under other marks; one that fits nowhere is left out.
 */
export function placeLabels(
	labelled: readonly Labelled[],
	{ bounds, obstacles }: { readonly bounds: Box; readonly obstacles: readonly Box[] },
): Label[] {
	const placed: Label[] = [];
	/** What titles and lines must not touch: titles with room around them, and lines. */
	const texts: Box[] = [];
	const place = ({ index, mark, shapes }: Labelled, mayCross: boolean) => {
		const isFree = (box: Box, others: readonly Box[]) =>
			others.every((other) => other === mark || !touches(box, other));
		const isSpot = (candidate: Candidate) =>
			isInside(candidate, bounds) &&
			isFree(candidate, texts) &&
			isFree(candidate, obstacles) &&
			(!candidate.leader ||
				(isFree(candidate.leader, texts) && (mayCross || isFree(candidate.leader, obstacles))));
		const spot =
			listNear(mark, { shapes, bounds }).find(isSpot) ??
			listFar(mark, { shapes, bounds }).find(isSpot);
		if (!spot) return false;
		placed.push({ index, ...spot });
		texts.push({ x0: spot.x0 - gap, y0: spot.y0, x1: spot.x1 + gap, y1: spot.y1 });
		if (spot.leader) texts.push(spot.leader);
		return true;
	};
	const ordered = [...labelled].sort(
		(a, b) => b.significance - a.significance || a.index - b.index,
	);
	const left = ordered.filter((item) => !place(item, false));
	for (const item of left) place(item, true);
	return placed;
}

/** Whether two rectangles share more than an edge. */
export function touches(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function isInside(box: Box, bounds: Box): boolean {
	return box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1;
}

interface CandidateOptions {
	readonly shapes: readonly LabelShape[];
	readonly bounds: Box;
}

/** Beside the mark, then above and below it. */
function listNear(mark: Box, { shapes, bounds }: CandidateOptions): Candidate[] {
	const middle = (mark.y0 + mark.y1) / 2;
	const visible = { x0: Math.max(mark.x0, bounds.x0), x1: Math.min(mark.x1, bounds.x1) };
	return shapes.flatMap(({ lines, width, height }): Candidate[] => {
		const at = (x0: number, y0: number, anchor: 'start' | 'end'): Candidate => ({
			x0,
			y0,
			x1: x0 + width,
			y1: y0 + height,
			lines,
			anchor,
		});
		const beside = middle - height / 2;
		return [
			at(visible.x1 + gap, beside, 'start'),
			at(visible.x0 - gap - width, beside, 'end'),
			at(visible.x0, mark.y0 - height - 2, 'start'),
			at(visible.x0, mark.y1 + 2, 'start'),
			at(visible.x1 - width, mark.y0 - height - 2, 'end'),
			at(visible.x1 - width, mark.y1 + 2, 'end'),
		];
	});
}

/** Further above or below, with a line to the mark; the closest first. */
function listFar(mark: Box, { shapes, bounds }: CandidateOptions): Candidate[] {
	const middle = (mark.y0 + mark.y1) / 2;
	const center = Math.min(Math.max((mark.x0 + mark.x1) / 2, bounds.x0 + 1), bounds.x1 - 1);
	return shapes.flatMap(({ lines, width, height }): Candidate[] => {
		const rows = Math.max(Math.floor((bounds.y1 - bounds.y0 - height) / farStep) + 1, 0);
		return Array.from({ length: rows }, (_, row) => bounds.y0 + row * farStep)
			.sort((a, b) => Math.abs(a + height / 2 - middle) - Math.abs(b + height / 2 - middle))
			.flatMap((y0) => {
				const leader = leaderTo(mark, { center, y0, y1: y0 + height });
				if (!leader) return [];
				const box = { y0, y1: y0 + height, lines, leader };
				return [
					{ ...box, x0: center - 1, x1: center - 1 + width, anchor: 'start' as const },
					{ ...box, x0: center + 1 - width, x1: center + 1, anchor: 'end' as const },
				];
			});
	});
}

const farStep = 6;

function leaderTo(
	mark: Box,
	{ center, y0, y1 }: { readonly center: number; readonly y0: number; readonly y1: number },
): Box | undefined {
	const x = { x0: center - leaderHalf, x1: center + leaderHalf };
	if (y1 < mark.y0) return { ...x, y0: y1, y1: mark.y0 };
	return y0 > mark.y1 ? { ...x, y0: mark.y1, y1: y0 } : undefined;
}
