import type { Rule } from './rule.ts';

/** What accounts, chapters and the figures in them must keep. */
export const textRules = {
	// Body
	'raw-html': { severity: 'error', says: 'The account holds no raw HTML.' },
	image: { severity: 'error', says: 'The account holds no images.' },
	heading: {
		severity: 'error',
		says: 'Headings have levels 2 to 4 and do not skip a level.',
	},
	'body-size': {
		severity: 'error',
		says: 'A body holds at most 64 KiB, 1,000 lines, 20 levels of nesting, 50 table rows of 12 columns, 100 footnotes and 400 of each sign of Markdown.',
	},
	'empty-body': { severity: 'error', says: 'An event has an account, a chapter a text.' },
	link: {
		severity: 'error',
		says: 'A link leads to an https address, a page of this site or a place in the page, and holds no citation.',
	},
	footnote: {
		severity: 'error',
		says: 'A footnote that is referred to is defined, and one that is defined is referred to.',
	},
	abbreviation: {
		severity: 'warning',
		says: 'An abbreviation of three capitals or more is explained where it first stands, unless the timeline says that every reader knows it.',
	},
	// Figures of chapters
	directive: {
		severity: 'error',
		says: 'A directive is one of `::timeline`, `::map`, `::control`, `::toll` and `::event`, on a line of its own in a chapter.',
	},
	'figure-key': {
		severity: 'error',
		says: 'A figure has the keys that it needs and no others, each with a value.',
	},
	'figure-span': {
		severity: 'error',
		says: 'The `from` and `to` of a figure are single dates, and `to` does not lie before `from`.',
	},
	'figure-empty': {
		severity: 'error',
		says: 'A figure has something to show: events that it asks for, and of each of its places a recorded change of control.',
	},
	'chapter-year': {
		severity: 'error',
		says: 'Under `years` a chapter names, for years of the timeline that no other chapter names, an event that it cites.',
	},
} as const satisfies Record<string, Rule>;
