/** The least number of rows drawn at once, and the most parts a list is cut into: more would themselves be slow to lay out. */
const limits = { rows: 25, parts: 200 };

/** Chooses how many rows are drawn at once. */
export function chunkSize(rows: number): number {
	return Math.max(limits.rows, Math.ceil(rows / limits.parts));
}

/** Splits a list into parts of a size, the last as long as what is left. */
export function splitIntoChunks<T>(items: readonly T[], size: number): (readonly T[])[] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
		items.slice(part * size, (part + 1) * size),
	);
}
