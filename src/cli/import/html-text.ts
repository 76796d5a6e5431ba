import { Parser } from 'htmlparser2';

/** An HTML text without its markup. */
export interface PlainText {
	/** Its words, a paragraph on each line. */
	readonly text: string;
	/** Its links, with the words on them. */
	readonly links: readonly { readonly url: string; readonly words: string }[];
}

const blocks = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'blockquote', 'tr', 'h1', 'h2', 'h3']);

/** Reads the words and links of an HTML text; a text without markup is its own words. */
export function toPlainText(html: string): PlainText {
	let text = '';
	const links: { url: string; words: string }[] = [];
	let isLink = false;
	const parser = new Parser({
		onopentag: (name, { href }) => {
			if (blocks.has(name)) text += '\n';
			if (name !== 'a' || href === undefined) return;
			isLink = true;
			links.push({ url: href, words: '' });
		},
		ontext: (words) => {
			text += words;
			const link = links.at(-1);
			if (isLink && link) link.words += words;
		},
		onclosetag: (name) => {
			if (blocks.has(name)) text += '\n';
			if (name === 'a') isLink = false;
		},
	});
	parser.write(html);
	parser.end();
	const paragraphs = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
	return { text: paragraphs.filter((line) => line !== '').join('\n'), links };
}
