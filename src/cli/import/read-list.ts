import { createReadStream } from 'node:fs';
import { quote } from '../../rules/problem.ts';
import { splitList } from './split-list.ts';
import type { Progress } from './read-table.ts';
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
	const stream = createReadStream(path, { encoding: 'utf8' });
	const pieces = async function* () {
		for await (const piece of stream as AsyncIterable<string>) {
			progress(stream.bytesRead);
			yield piece;
		}
	};
	for await (const { line, text, isWhole } of splitList(pieces(), { key })) {
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
	if (typeof value !== 'object') return [[before, String(value)]];
	return Object.entries(value).flatMap(([key, inner]) =>
		flatten(inner, before === '' ? key : `${before}.${key}`),
	);
}
