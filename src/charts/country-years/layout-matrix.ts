/** Where the parts of the picture stand, in pixels from the upper left corner of its content. */
export interface MatrixLayout {
	readonly height: number;
	/** The width of a cell with the line after it. */
	readonly cell: number;
	readonly rowHeight: number;
	/** Where the cells of each year begin. */
	readonly columns: readonly number[];
	/** The middle of the sums of the rows. */
	readonly totalX: number;
	readonly groups: readonly { readonly headingY: number; readonly rows: readonly number[] }[];
	/** The line above the sums of the columns. */
	readonly sumY: number;
}

export interface MatrixOptions {
	readonly years: number;
	/** The width of the longest name of a row. */
	readonly longest: number;
	readonly width: number;
}

const rowHeight = 21;
const totalWidth = 96;
const headHeight = 24;
const headingHeight = 32;

/** Lays out rows below each other in groups, a column for each year, which share the width beside the names. */
export function layoutMatrix(
	groups: readonly { readonly heading: string | undefined; readonly rows: readonly unknown[] }[],
	{ years, longest, width }: MatrixOptions,
): MatrixLayout {
	const names = Math.min(longest + 16, width / 3);
	const cell = (width - names - totalWidth) / Math.max(years, 1);
	let y = headHeight;
	const placed = groups.map(({ heading, rows }) => {
		const headingY = y + headingHeight - 9;
		y += heading === undefined ? 6 : headingHeight;
		const tops = rows.map((_, position) => y + position * rowHeight);
		y += rows.length * rowHeight;
		return { headingY, rows: tops };
	});
	const sumY = y + 10;
	return {
		height: sumY + 26,
		cell,
		rowHeight,
		columns: Array.from({ length: years }, (_, column) => names + column * cell),
		totalX: width - totalWidth / 2,
		groups: placed,
		sumY,
	};
}
