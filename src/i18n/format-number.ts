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

/** Formats what one source said: `12`, `12–15`, `at least 12`, `up to 15` in the words given. */
export function formatFigure(
	{ low, high }: { readonly low?: number; readonly high?: number },
	words: {
		readonly atLeast: (number: string) => string;
		readonly upTo: (number: string) => string;
	},
): string {
	if (low === undefined) return high === undefined ? '' : words.upTo(formatNumber(high));
	return formatRange({ low, high: high ?? low, isMinimum: high === undefined }, words);
}
