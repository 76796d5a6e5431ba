/** Returns where a stretch begins, seen from the left, and how wide it is. */
export type Across = (x0: number, x1: number) => { readonly x: number; readonly width: number };

/** Returns the function that turns a stretch round where the drawing runs from right to left. */
export function mirror(total: number, isMirrored: boolean): Across {
	return (x0, x1) => ({ x: isMirrored ? total - x1 : x0, width: x1 - x0 });
}
