/** A mark to be placed: where it is on the time axis, and how thick. */
export interface Packable {
	readonly x0: number;
	readonly x1: number;
	readonly height: number;
	/** Marks of higher rank end up further out, where a title reaches them. */
	readonly rank?: number;
}

/** Where marks lie relative to the middle of their lane. */
export interface Packing {
	/** The middle of each mark, in the order given. */
	readonly offsets: readonly number[];
	readonly top: number;
	readonly bottom: number;
}

interface Placed extends Packable {
	readonly y: number;
}

/**
 * Moves marks up or down from the middle of their lane as little as it takes for none to overlap:
 * those of low rank first, the thickest nearest the middle, long bars around all others. Gives
 * nothing as soon as they pile up higher than `limit`. Each is compared with all placed before: as few as a lane
 * holds, that is quicker than any look-up, above all near, where one bar is as long as a thousand windows.
 */
export function packMarks(
	marks: readonly Packable[],
	{ gap = 1, limit = Number.POSITIVE_INFINITY } = {},
): Packing | undefined {
	const offsets = marks.map(() => 0);
	const placed: Placed[] = [];
	let top = 0;
	let bottom = 0;
	for (const { mark, index } of packingOrder(marks)) {
		const y = closestFree(mark, { placed, gap });
		offsets[index] = y;
		top = Math.min(top, y - mark.height / 2);
		bottom = Math.max(bottom, y + mark.height / 2);
		if (bottom - top > limit) return undefined;
		placed.push({ ...mark, y });
	}
	return { offsets, top, bottom };
}

const longFrom = 24;

function packingOrder(
	marks: readonly Packable[],
): { readonly mark: Packable; readonly index: number }[] {
	const lengthOf = ({ x0, x1 }: Packable) => x1 - x0;
	const isLong = (mark: Packable) => lengthOf(mark) > Math.max(longFrom, mark.height * 2);
	return marks
		.map((mark, index) => ({ mark, index, long: isLong(mark) }))
		.sort((a, b) => {
			if (a.long !== b.long) return a.long ? 1 : -1;
			if (a.long) return lengthOf(a.mark) - lengthOf(b.mark) || a.index - b.index;
			const byRank = (a.mark.rank ?? 0) - (b.mark.rank ?? 0);
			return byRank || b.mark.height - a.mark.height || a.index - b.index;
		});
}

/** Joins the stretches that neighbours take, and goes to the nearer end of the one around the middle. */
function closestFree(
	mark: Packable,
	{ placed, gap }: { readonly placed: readonly Placed[]; readonly gap: number },
): number {
	const taken = placed
		.filter((other) => other.x0 < mark.x1 + gap && mark.x0 < other.x1 + gap)
		.map(({ y, height }) => {
			const distance = (height + mark.height) / 2 + gap;
			return { from: y - distance, to: y + distance };
		})
		.sort((a, b) => a.from - b.from);
	let from = Number.NEGATIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (const stretch of taken) {
		if (stretch.from < to - tolerance) {
			to = Math.max(to, stretch.to);
		} else if (to > tolerance) {
			break;
		} else {
			({ from, to } = stretch);
		}
	}
	if (from > -tolerance || to < tolerance) return 0;
	return -from <= to ? from : to;
}

/** Marks may touch, but for a rounding error. */
const tolerance = 1e-6;
