/** An element of a list, as it is written. */
export interface ListElement {
	/** On which it begins. */
	readonly line: number;
	readonly text: string;
	/** False where the text ends within the list. */
	readonly isWhole: boolean;
}

/**
 * Splits the list that a key of the outermost map of a JSON text holds into its elements, without
 * reading them, so that one that is wrong does not spoil the others and the text may be larger than
 * memory. A text without that key has no elements.
 */
export async function* splitList(
	pieces: AsyncIterable<string>,
	{ key }: { readonly key: string },
): AsyncGenerator<ListElement> {
	/** The brackets that are open, in the list those within an element. */
	let depth = 0;
	let line = 1;
	let state: 'before' | 'within' | 'after' = 'before';
	let isString = false;
	let isEscaped = false;
	/** The last string in the outermost map, which before a bracket is its key. */
	let name = '';
	let element = '';
	/** The line after the comma, or the bracket, before the element. */
	let start = 1;
	for await (const piece of pieces) {
		/** From where on the piece belongs to the element. */
		let from = 0;
		for (let at = 0; at < piece.length && state !== 'after'; at += 1) {
			const sign = piece[at] ?? '';
			if (sign === '\n') line += 1;
			const isNaming = state === 'before' && depth === 1;
			if (isString) {
				isString = isEscaped || sign !== '"';
				if (isNaming && isString) name += sign;
				isEscaped = !isEscaped && sign === '\\';
			} else if (sign === '"') {
				isString = true;
				if (isNaming) name = '';
			} else if (isNaming && sign === '[' && name === key) {
				state = 'within';
				[depth, from, start] = [0, at + 1, line];
			} else if (state === 'within' && depth === 0 && (sign === ',' || sign === ']')) {
				element += piece.slice(from, at);
				if (sign === ',' || element.trim() !== '') yield toElement(element, { start });
				[element, from, start] = ['', at + 1, line];
				if (sign === ']') state = 'after';
			} else if (sign === '[' || sign === '{') depth += 1;
			else if (sign === ']' || sign === '}') depth -= 1;
		}
		if (state === 'within') element += piece.slice(from);
	}
	if (state === 'within') yield { ...toElement(element, { start }), isWhole: false };
}

function toElement(written: string, { start }: { readonly start: number }): ListElement {
	const text = written.trimStart();
	const before = written.slice(0, written.length - text.length);
	return { line: start + before.split('\n').length - 1, text: text.trimEnd(), isWhole: true };
}
