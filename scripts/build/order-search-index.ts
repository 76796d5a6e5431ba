import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

/** A file of the search index by its path below `pagefind/`. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** What every file of Pagefind begins with. */
const signature = Buffer.from('pagefind_dcd');

interface Entry {
	readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * Puts filters, their values and languages in order.
 *
 * Pagefind writes them in the chance order of hash maps and names files after their bytes, so that two
 * indexes of the same pages differ; what they say is the same.
 */
export function orderSearchIndex(files: readonly IndexFile[]): readonly IndexFile[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const take = (path: string): Uint8Array => {
		const file = byPath.get(path);
		if (file === undefined) throw new Error(`Pagefind wrote no ${path}`);
		byPath.delete(path);
		return file.content;
	};
	const entry = JSON.parse(Buffer.from(take('pagefind-entry.json')).toString()) as Entry;
	const languages = Object.entries(entry.languages)
		.sort(([a], [b]) => compare(a, b))
		.map(([language, { hash, ...rest }]) => {
			const meta = asList(unpack(take(`pagefind.${hash}.pf_meta`)));
			const filters = asList(meta[3]).map((filter) => {
				const [name, oldHash] = asList(filter);
				const [, values] = asList(unpack(take(`filter/${String(oldHash)}.pf_filter`)));
				const content = pack([name ?? '', sortByName(asList(values))]);
				const newHash = nameAfter(content, { language, length: 10 });
				byPath.set(`filter/${newHash}.pf_filter`, { path: `filter/${newHash}.pf_filter`, content });
				return [name ?? '', newHash];
			});
			const ordered = meta.with(3, sortByName(filters)).with(4, sortByName(asList(meta[4])));
			const content = pack(ordered);
			const newHash = nameAfter(content, { language, length: 10 });
			byPath.set(`pagefind.${newHash}.pf_meta`, { path: `pagefind.${newHash}.pf_meta`, content });
			return [language, { hash: newHash, ...rest }] as const;
		});
	const text = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
	return [...byPath.values(), { path: 'pagefind-entry.json', content: Buffer.from(text) }];
}

function unpack(content: Uint8Array): CborValue {
	const bytes = gunzipSync(content);
	if (!bytes.subarray(0, signature.length).equals(signature)) {
		throw new Error('Expected a file of Pagefind, found something else');
	}
	return decodeCbor(bytes.subarray(signature.length));
}

function pack(value: CborValue): Buffer {
	return gzipSync(Buffer.concat([signature, encodeCbor(value)]), { level: 9 });
}

function nameAfter(
	content: Buffer,
	{ language, length }: { language: string; length: number },
): string {
	return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, length)}`;
}

function sortByName(list: readonly CborValue[]): readonly CborValue[] {
	return list.toSorted((a, b) => compare(String(asList(a)[0]), String(asList(b)[0])));
}

function asList(value: CborValue | undefined): readonly CborValue[] {
	if (!Array.isArray(value)) throw new Error('Expected a list in the search index');
	return value as readonly CborValue[];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
