/** Where the heading and the rows of a group stand, in pixels. */
export interface PlacedGroup {
	/** The baseline of the heading. */
	readonly headingY: number;
	/** The top of each row. */
	readonly rows: readonly number[];
}

const headingHeight = 34;

/** Places groups of rows below each other, each group below its heading; returns them and where the last one ends. */
export function layoutRows(
	groups: readonly { readonly rows: readonly unknown[] }[],
	{ top, rowHeight }: { readonly top: number; readonly rowHeight: number },
): { readonly groups: readonly PlacedGroup[]; readonly bottom: number } {
	let bottom = top;
	const placed = groups.map(({ rows }) => {
		const headingY = bottom + headingHeight - 10;
		bottom += headingHeight;
		const tops = rows.map((_, position) => bottom + position * rowHeight);
		bottom += rows.length * rowHeight;
		return { headingY, rows: tops };
	});
	return { groups: placed, bottom };
}
