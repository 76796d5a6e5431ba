/** A part of a list: how many rows it has, and how high it was when it was drawn last. */
export interface ListPart {
	readonly rows: number;
	readonly height: number | undefined;
}

/** About the height of a row in pixels, until one has been drawn. */
const usual = 56;

/** Reckons how high each part of a list is, in pixels: as measured, or by the mean of all rows that have been. */
export function reckonHeights(parts: readonly ListPart[]): readonly number[] {
	let rows = 0;
	let height = 0;
	for (const part of parts) {
		if (part.height === undefined) continue;
		rows += part.rows;
		height += part.height;
	}
	const mean = rows === 0 ? usual : height / rows;
	return parts.map((part) => part.height ?? part.rows * mean);
}
