/** A range at a place on the axis. */
export interface RangeColumn {
	readonly key: string;
	/** Its position among `slots` equal parts of the axis. */
	readonly slot: number;
	readonly low: number;
	readonly best: number;
	readonly high: number;
}

/** A column; places are shares of the width, levels shares of the height from its foot. */
export interface PlacedRange extends Pick<RangeColumn, 'key'> {
	readonly x0: number;
	readonly x1: number;
	readonly low: number;
	readonly best: number;
	readonly high: number;
}

/** Columns on a common linear scale that begins at zero. */
export interface RangesLayout {
	readonly columns: readonly PlacedRange[];
	/** Round numbers on the upright axis. */
	readonly marks: readonly { readonly value: number; readonly level: number }[];
}

/** What is left free between two columns, as a share of a slot. */
const gap = 0.2;

/** Lays out ranges on a linear scale up to the highest. */
export function layoutRanges(
	columns: readonly RangeColumn[],
	{ slots, marks: most }: { readonly slots: number; readonly marks: number },
): RangesLayout {
	const highest = columns.reduce((value, { high }) => Math.max(value, high), 1);
	const size = roundSize(highest / (most + 1));
	return {
		columns: columns.map(({ key, slot, low, best, high }) => ({
			key,
			x0: (slot + gap / 2) / slots,
			x1: (slot + 1 - gap / 2) / slots,
			low: low / highest,
			best: best / highest,
			high: high / highest,
		})),
		marks: Array.from({ length: Math.floor(highest / size) }, (_, position) => {
			const value = (position + 1) * size;
			return { value, level: value / highest };
		}),
	};
}

/** The least of 1, 2, 5, 10, 20, … that is not below a number. */
function roundSize(least: number): number {
	const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(least, 1))));
	return [1, 2, 5, 10].map((step) => step * power).find((size) => size >= least) ?? least;
}
