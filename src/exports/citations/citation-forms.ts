import type { CitedWork } from './citation-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';
import { toApa, toChicago, toHarvard } from './to-styles.ts';
import { toWikitext } from './to-wikitext.ts';

/** The forms of a citation, as a reader asks for them by name. */
export const citationForms = [
	'apa',
	'chicago',
	'harvard',
	'wikipedia',
	'bibtex',
	'ris',
	'csl',
] as const;
export type CitationForm = (typeof citationForms)[number];

const writers: Readonly<Record<CitationForm, (work: CitedWork) => string>> = {
	apa: ({ item }) => toApa(item),
	chicago: ({ item }) => toChicago(item),
	harvard: ({ item }) => toHarvard(item),
	wikipedia: toWikitext,
	bibtex: ({ item }) => toBibtex(item),
	ris: ({ item }) => toRis(item),
	csl: ({ item }) => toCslJson([item]),
};

/** Writes a work in one form. */
export function formatCitation(work: CitedWork, form: CitationForm): string {
	return writers[form](work);
}

function toCslJson(items: readonly CitedWork['item'][]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}

/** The names of the files that hold every citation of an event: its page first, then its sources. */
export const citationFiles = ['cite.bib', 'cite.ris', 'cite.json', 'cite.txt'] as const;
export type CitationFile = (typeof citationFiles)[number];

/** Writes the file of that name; the text has the forms that a reader copies, a work to a paragraph. */
export function toCitationFile(works: readonly CitedWork[], file: CitationFile): string {
	switch (file) {
		case 'cite.bib':
			return works.map(({ item }) => toBibtex(item)).join('\n');
		case 'cite.ris':
			return works.map(({ item }) => toRis(item)).join('\r\n');
		case 'cite.json':
			return toCslJson(works.map(({ item }) => item));
		case 'cite.txt':
			return works
				.map((work) =>
					[
						work.item.title,
						toApa(work.item),
						toChicago(work.item),
						toHarvard(work.item),
						toWikitext(work),
					]
						.map((line) => `${line}\n`)
						.join(''),
				)
				.join('\n');
	}
}
