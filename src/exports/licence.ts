/** A licence as Data Package names it. */
export interface Licence {
	readonly name: string;
	readonly title: string;
	readonly path?: string;
}

/** Reads the licence that a site names, such as `CC BY 4.0`; one of Creative Commons gets its address. */
export function toLicence(title: string): Licence {
	const [, terms, version] = /^CC (BY(?:-[A-Z]{2})*) (\d\.\d)$/.exec(title) ?? [];
	const name = title.replace(/[^-a-zA-Z0-9._]+/g, '-');
	if (terms === undefined || version === undefined) return { name, title };
	const path = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
	return { name, title, path };
}
