/** Widths of characters of the data typeface as shares of the type size, rounded up so that no text is wider than estimated. */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f\u2066-\u2069]/, 0],
	[/[ijlI.,:;'’‘|!]/, 0.29],
	[/[-()[\]/ftr]/, 0.38],
	[/\s/, 0.22],
	[/[m%@—]/, 0.88],
	[/[wMW]/, 0.8],
	[/[DGHNOQU]/, 0.68],
	[/[A-Z]/, 0.61],
	[/[0-9acegksvxyz]/, 0.53],
	[/[\u0600-\u06ff\u0750-\u077f]/, 0.57],
	[/[\u1100-\u1fff\u2e80-\uffff]/, 1.05],
];
const usual = 0.57;

/** Estimates the width of a text in pixels from its characters, on the wide side. */
export function estimateTextWidth(text: string, { size }: { readonly size: number }): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width * size;
}

/** Looked up many times in every frame, so each character is matched once. */
const known = new Map<string, number>();

function widthOf(character: string): number {
	const width =
		known.get(character) ?? widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual;
	known.set(character, width);
	return width;
}

/**
 * Breaks a text between words into lines no wider than `width` pixels; nothing where a word or the
 * number of lines does not fit, so that no text is ever cut.
 */
export function wrapText(
	text: string,
	{ width, lines, size }: { readonly width: number; readonly lines: number; readonly size: number },
): string[] | undefined {
	const wrapped: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (estimateTextWidth(longer, { size }) <= width) {
			line = longer;
			continue;
		}
		if (line === '' || estimateTextWidth(word, { size }) > width) return undefined;
		wrapped.push(line);
		line = word;
	}
	if (line !== '') wrapped.push(line);
	return wrapped.length <= lines ? wrapped : undefined;
}

/** Returns the width of the widest of some lines. */
export function widestLine(lines: readonly string[], { size }: { readonly size: number }): number {
	return lines.reduce((widest, line) => Math.max(widest, estimateTextWidth(line, { size })), 0);
}
