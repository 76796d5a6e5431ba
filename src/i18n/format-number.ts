/** Formats a whole number with thousands separated; digits are Western in every language, as in the sources. */
export function formatNumber(number: number): string {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Formats a range of estimates: `12`, `12–15`, `at least 12` in the words given. */
export function formatRange(
	{
		low,
		high,
		isMinimum,
	}: { readonly low: number; readonly high: number; readonly isMinimum: boolean },
	{ atLeast }: { readonly atLeast: (number: string) => string },
): string {
	if (low !== high) return `${formatNumber(low)}–${formatNumber(high)}`;
	return isMinimum ? atLeast(formatNumber(low)) : formatNumber(low);
}
