/** Rounds a number of pixels to a tenth, which is finer than any screen. */
export function roundTenth(value: number): number {
	return Math.round(value * 10) / 10;
}
