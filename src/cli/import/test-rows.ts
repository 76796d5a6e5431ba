import { readChanged, type ContentChange } from '../../load/test-content.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { openRow, type RowReader } from './row.ts';

/** A row on line 2 with these cells, opened. */
export function testRow(cells: Readonly<Record<string, string>>): RowReader {
	return openRow({ line: 2, cells: new Map(Object.entries(cells)) });
}

/** The names that the small valid content knows. */
export function testNames(change: ContentChange = {}): KnownNames {
	const { content } = readChanged(change);
	if (!content) throw new Error('Expected content without mistakes in its registries');
	return knownNames(content.registries);
}

/** Turns a list of pieces into a stream of them. */
export async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
	for (const piece of pieces) yield await Promise.resolve(piece);
}

/** Collects all that a stream yields. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const one of stream) all.push(one);
	return all;
}
