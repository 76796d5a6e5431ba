/** Chooses how many rows are drawn at once: few where the list is short, more where parts alone would be thousands. */
export function chunkSize(rows: number): number {
	return rows > 5000 ? 100 : 25;
}

/** Splits a list into parts of a size, the last as long as what is left. */
export function splitIntoChunks<T>(items: readonly T[], size: number): (readonly T[])[] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
		items.slice(part * size, (part + 1) * size),
	);
}
