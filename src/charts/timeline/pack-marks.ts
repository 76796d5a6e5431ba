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
 * those of low rank first, the thickest nearest the middle, long bars around all others.
 */
export function packMarks(marks: readonly Packable[], { gap = 1 } = {}): Packing {
	const offsets = marks.map(() => 0);
	const placed: Placed[] = [];
	for (const { mark, index } of packingOrder(marks)) {
		const near = placed.filter((other) => other.x0 < mark.x1 + gap && mark.x0 < other.x1 + gap);
		const y = closestFree(mark, { near, gap });
		offsets[index] = y;
		placed.push({ ...mark, y });
	}
	return {
		offsets,
		top: placed.reduce((top, { y, height }) => Math.min(top, y - height / 2), 0),
		bottom: placed.reduce((bottom, { y, height }) => Math.max(bottom, y + height / 2), 0),
	};
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

function closestFree(
	mark: Packable,
	{ near, gap }: { readonly near: readonly Placed[]; readonly gap: number },
): number {
	const distance = (other: Placed) => (other.height + mark.height) / 2 + gap;
	const isFree = (y: number) =>
		near.every((other) => Math.abs(y - other.y) >= distance(other) - 1e-6);
	return (
		near
			.flatMap((other) => [other.y - distance(other), other.y + distance(other)])
			.concat(0)
			.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
			.find(isFree) ?? 0
	);
}
