/** The part of Citation.js, which has no types of its own, that the tests read BibTeX with. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		readonly data: readonly { readonly title?: string; readonly issued?: unknown }[];
	}
}
