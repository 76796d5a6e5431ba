/** Returns the entry of an id that content was checked to have. */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
	return known(map.get(id), id);
}

/** Content is checked before it comes here, so a gap is a mistake in our code, not in the content. */
export function known<T>(value: T | undefined, id: string): T {
	if (value === undefined) throw new Error(`Expected checked content, found no entry for ${id}`);
	return value;
}
