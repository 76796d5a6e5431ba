import type { Rule } from './rule.ts';

/** What files, their frontmatter and the shape of their keys must keep. */
export const formRules = {
	// The file
	'file-name': {
		severity: 'error',
		says: 'An event file is named `YYYY-MM-DD-slug.md` (or `YYYY-MM-`, `YYYY-`), in lower-case ASCII, at most 80 characters.',
	},
	'file-folder': {
		severity: 'error',
		says: 'An event file lies in the folder of the year its name begins with.',
	},
	'file-kind': {
		severity: 'error',
		says: 'A content file is an ordinary file inside the content folder: no link, folder or device.',
	},
	'file-size': {
		severity: 'error',
		says: 'A content file holds at most 256 KiB, its frontmatter 64 KiB and 2,000 lines.',
	},
	'file-encoding': { severity: 'error', says: 'A content file is UTF-8.' },
	'file-unread': { severity: 'error', says: 'A content file can be read.' },
	'file-missing': { severity: 'error', says: 'The files that every timeline needs are there.' },
	'file-extension': {
		severity: 'warning',
		says: 'Files in the folders of events and chapters end in `.md`; others are left out.',
	},
	'chapter-name': {
		severity: 'error',
		says: 'A chapter is named `NN-slug.md`, in lower-case ASCII, at most 80 characters; no two share a number or a slug.',
	},
	'hidden-character': {
		severity: 'error',
		says: 'Text holds no control, bidirectional-override or zero-width characters, also not as escapes or entities.',
	},
	'unicode-form': { severity: 'error', says: 'Text is in Unicode normal form C (NFC).' },
	// Frontmatter
	fence: {
		severity: 'error',
		says: 'A file begins with YAML frontmatter between two lines of `---`; no other language is read.',
	},
	yaml: { severity: 'error', says: 'Frontmatter is plain YAML 1.2 and reads without error.' },
	'yaml-feature': {
		severity: 'error',
		says: 'Frontmatter uses no anchors, aliases, merge keys, tags, directives or second documents.',
	},
	'duplicate-key': { severity: 'error', says: 'A key appears once in its map.' },
	// Shape
	'missing-key': { severity: 'error', says: 'A required key is present.' },
	'unknown-key': { severity: 'error', says: 'A key is one that the model knows.' },
	'wrong-type': { severity: 'error', says: 'A value has the type its key asks for.' },
	'unknown-value': { severity: 'error', says: 'A value from a closed list is on that list.' },
	'text-length': { severity: 'error', says: 'A text has the length its key asks for.' },
	'list-length': { severity: 'error', says: 'A list has as many items as its key asks for.' },
	'number-range': { severity: 'error', says: 'A number is whole and within its range.' },
	'text-form': {
		severity: 'error',
		says: 'A text has the form its key asks for, on one line, without blanks at its ends.',
	},
	address: {
		severity: 'error',
		says: 'An address is https or http, without user, blank or control characters, at most 2,000 characters.',
	},
	date: {
		severity: 'error',
		says: 'A date is EDTF: year, month or day, optionally `?`, `~` or `%`, or an interval of two; it exists in the calendar and the interval does not run backwards.',
	},
} as const satisfies Record<string, Rule>;
