import type { Schema } from 'hast-util-sanitize';

/** What may stand in an account: text structure and links, nothing that loads or runs. */
export const sanitizeSchema: Schema = {
	tagNames: [
		...[
			'p',
			'em',
			'strong',
			'del',
			'a',
			'ul',
			'ol',
			'li',
			'blockquote',
			'h2',
			'h3',
			'h4',
			'hr',
			'br',
		],
		...['code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'section'],
	],
	attributes: {
		a: [
			'href',
			'ariaDescribedBy',
			'ariaLabel',
			['className', 'citation', 'data-footnote-backref'],
			'dataFootnoteRef',
			'dataFootnoteBackref',
			'id',
			['rel', 'noopener', 'noreferrer', 'external'],
		],
		section: ['dataFootnotes', ['className', 'footnotes']],
		li: ['id'],
		h2: ['id', ['className', 'sr-only']],
		h3: ['id'],
		hr: ['id'],
		ol: ['start'],
		th: ['align', 'scope'],
		td: ['align'],
	},
	protocols: { href: ['https', 'http'] },
	// remark-rehype prefixes footnote ids already; a second prefix would break their links.
	clobberPrefix: '',
	clobber: [],
	strip: ['script', 'style'],
};
