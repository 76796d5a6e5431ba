/** Ends each part with a full stop, unless it has a mark of its own, and sets them after one another; empty ones are left out. */
export function toSentences(parts: readonly (string | undefined)[]): string {
	return parts
		.filter((part) => part !== undefined && part !== '')
		.map((part) => (/[.?!…]['"’”)\]]?$/.test(part ?? '') ? part : `${part}.`))
		.join(' ');
}

/** Sets a title in quotation marks of one kind, those within it in the other; one that was supplied stands in its brackets. */
export function quote(title: string, { isDouble }: { readonly isDouble: boolean }): string {
	if (/^\[.*\]$/.test(title)) return title;
	const [open, close, innerOpen, innerClose] = isDouble
		? ['“', '”', '‘', '’']
		: ['‘', '’', '“', '”'];
	const inner = title
		.replaceAll(/"([^"]*)"/g, `${innerOpen}$1${innerClose}`)
		.replaceAll(/“([^”]*)”/g, `${innerOpen}$1${innerClose}`)
		// A single mark inside a word is an apostrophe.
		.replaceAll(/(?<!\S)‘([^‘]*)’(?!\w)/g, `${innerOpen}$1${innerClose}`);
	return `${open}${inner}${close}`;
}
