/** A work to cite, in the names of CSL-JSON. */
export interface CitationItem {
	/** ASCII, also its key in BibTeX. */
	readonly id: string;
	readonly type: 'article-newspaper' | 'entry-encyclopedia' | 'report' | 'webpage';
	readonly title: string;
	readonly author?: readonly CitedName[];
	/** The site, paper or encyclopaedia that it is in. */
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly issued: CitedDate;
	readonly URL?: string;
	/** A report's number, or the place in a printed work. */
	readonly number?: string;
	/** BCP 47. */
	readonly language: string;
}

/**
 * A name as it is printed. It is never turned round: which part is the family name differs between the peoples
 * of this record, and a program guesses wrong.
 */
export interface CitedName {
	readonly literal: string;
}

/** Year, month and day as far as they are known; two of them are the ends of a range. */
export interface CitedDate {
	readonly 'date-parts': readonly (readonly number[])[];
	readonly circa?: true;
}

/** A work that a record cites, with what only some forms of citation can say. */
export interface CitedWork {
	readonly item: CitationItem;
	/** Whose report it really is, when the publisher carries agency copy. */
	readonly agency?: string;
	readonly archiveUrl?: string;
}
