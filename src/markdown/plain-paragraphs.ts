import type { Paragraph, Root } from 'mdast';

/** What may mean something in Markdown other than itself, wherever it stands; a false alarm costs time only. */
const marks = /[\0-\t\v-\x1f*_~`<>&\\|#\ufeff]|\[\^|\]\(|\]:|!\[| (?:\n|$)/;
/** How a line begins that cannot be a mark of a list, a heading, a rule, a directive or code. */
const plainLine = /^(?:[\p{L}“‘"'(«@]|\[@|\d(?!\d{0,8}[.)]))/u;

/**
 * Parses Markdown that holds nothing but paragraphs of text, as nearly every account does, in a tenth
 * of the time: the tree and its positions are those of the whole parser. Returns nothing where a
 * character could mean more.
 */
export function parsePlainParagraphs(text: string): Root | undefined {
	if (marks.test(text)) return undefined;
	const lines = text.split('\n');
	if (!lines.every((line) => line === '' || plainLine.test(line))) return undefined;
	const children: Paragraph[] = [];
	let offset = 0;
	let first: Line | undefined;
	for (const [index, line] of lines.entries()) {
		if (line !== '') first ??= { number: index + 1, offset };
		const end = offset + line.length;
		if (first && line !== '' && !lines[index + 1]) {
			const value = text.slice(first.offset, end);
			const place = { number: index + 1, column: line.length + 1, offset: end };
			children.push(toParagraph(value, { start: { ...first, column: 1 }, end: place }));
			first = undefined;
		}
		offset = end + 1;
	}
	const last = { number: lines.length, column: (lines.at(-1) ?? '').length + 1 };
	const position = toPosition({
		start: { number: 1, column: 1, offset: 0 },
		end: { ...last, offset: text.length },
	});
	return { type: 'root', children, position };
}

interface Line {
	readonly number: number;
	readonly offset: number;
}

interface Place extends Line {
	readonly column: number;
}

interface Span {
	readonly start: Place;
	readonly end: Place;
}

function toParagraph(value: string, span: Span): Paragraph {
	return {
		type: 'paragraph',
		children: [{ type: 'text', value, position: toPosition(span) }],
		position: toPosition(span),
	};
}

function toPosition({ start, end }: Span) {
	const toPoint = ({ number, column, offset }: Place) => ({ line: number, column, offset });
	return { start: toPoint(start), end: toPoint(end) };
}
