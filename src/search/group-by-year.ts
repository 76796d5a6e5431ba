/** Things of one year. */
export interface YearGroup<Item> {
	readonly year: string;
	readonly items: readonly Item[];
}

/** Groups by year, years and items in the order in which they first come. */
export function groupByYear<Item extends { readonly year: string }>(
	items: readonly Item[],
): YearGroup<Item>[] {
	const groups = new Map<string, Item[]>();
	for (const item of items) groups.set(item.year, [...(groups.get(item.year) ?? []), item]);
	return [...groups].map(([year, own]) => ({ year, items: own }));
}
