/** Bounds of the people reported killed, both included; open above where `to` is missing. */
export interface KilledRange {
	readonly from: number;
	readonly to?: number;
}

/** The bounds that a reader may choose without typing. */
export const killedRanges: readonly KilledRange[] = [
	{ from: 0, to: 0 },
	{ from: 1, to: 9 },
	{ from: 10, to: 49 },
	{ from: 50, to: 199 },
	{ from: 200 },
];

/** Whether the lowest and highest count reported of an event, below 0 where nobody reported any, reach into bounds: what is not known is not zero, and nothing lies between bounds that exclude each other. */
export function reachesInto(
	{ low, high }: { readonly low: number; readonly high: number },
	{
		from = 0,
		to = Infinity,
	}: { readonly from?: number | undefined; readonly to?: number | undefined },
): boolean {
	return from <= to && high >= from && low <= to;
}
