import { quote } from '../../rules/problem.ts';
import { splitList } from './split-list.ts';
import { readPieces, type Progress } from './read-pieces.ts';
import type { Row, UnreadRow } from './row.ts';

/** How a list in a JSON file is read. */
interface ListOptions {
	/** The key of the list in the outermost map. */
	readonly key: string;
	/** Turns an element into the cells of a row. */
	readonly toCells: (element: unknown) => ReadonlyMap<string, string>;
	readonly progress: Progress;
}

/** Reads the elements of a list in a JSON file one after another; the file may be larger than memory. */
export async function* readList(
	path: string,
	{ key, toCells, progress }: ListOptions,
): AsyncGenerator<Row | UnreadRow> {
	for await (const { line, text, isWhole } of splitList(readPieces(path, progress), { key })) {
		const element = isWhole ? readJson(text) : undefined;
		if (element && typeof element.value === 'object' && element.value !== null) {
			yield { line, cells: toCells(element.value) };
		} else if (isWhole) {
			yield {
				line,
				reason: `Expected a map in JSON, found ${quote(text)}`,
				mend: 'mend the commas, quotes and brackets of this element',
			};
		} else {
			yield {
				line,
				reason: `Expected the end of the list \`${key}\`, found the end of the file`,
				mend: 'the file is not whole, or a bracket or a quote is not closed: get it again',
				isLast: true,
			};
		}
	}
}

function readJson(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

/** Puts the values of a map into cells; a map within has its keys after a dot. */
export function flatten(value: unknown, before = ''): [string, string][] {
	if (value === null || value === undefined) return [];
	if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
		return [[before, value.join(';')]];
	if (typeof value === 'string') return [[before, value]];
	if (typeof value !== 'object') return [[before, JSON.stringify(value)]];
	return Object.entries(value).flatMap(([key, inner]) =>
		flatten(inner, before === '' ? key : `${before}.${key}`),
	);
}
