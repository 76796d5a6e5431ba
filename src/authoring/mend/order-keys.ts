import { isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { parseYaml } from '../../parse/yaml.ts';
import { findStragglers } from './find-stragglers.ts';
import { mostMends, sound, type Mend, type Mended } from './mend.ts';
import { placePairs } from './place-pairs.ts';
import { isCollection, isSameData } from './same-data.ts';

/** Returns the keys that the map at a path may have, in their order. */
export type KeysOf = (path: readonly PropertyKey[]) => readonly string[];

interface Disorder {
	readonly map: YAMLMap;
	/** Where the lines of the map end at the latest. */
	readonly limit: number;
	readonly path: readonly PropertyKey[];
	/** Its pairs by their places in the order. */
	readonly order: readonly number[];
	readonly stragglers: readonly string[];
}

/**
 * Puts the keys of every map in the order of the model, each with its comments. A map with a key that
 * the model does not know stays as it is, as does one where a comment could get lost.
 */
export function orderKeys(yaml: string, { keysOf }: { readonly keysOf: KeysOf }): Mended {
	const read = parseYaml(yaml);
	if (read.problems.length > 0 || !hasDisorder(read.data, { keysOf, path: [] })) return sound(yaml);
	const mends: Mend[] = [];
	const given = new Set<string>();
	let text = yaml;
	for (;;) {
		const lines = new LineCounter();
		const options = { lineCounter: lines, schema: 'core', uniqueKeys: false } as const;
		const { contents } = parseDocument(text, options);
		const found = listDisorders(contents, { keysOf, path: [], limit: text.length, text });
		if (found.length > mostMends) return { text, mends };
		const next = found.find(({ path }) => !given.has(path.join('.')));
		if (!next) return { text, mends };
		given.add(next.path.join('.'));
		const ordered = placePairs(text, next);
		if (ordered === undefined || !isRearranged(text, ordered)) continue;
		const line = lines.linePos(next.map.range?.[0] ?? 0).line;
		const names = next.stragglers.map((key) => `\`${key}\``).join(', ');
		mends.push({ line, says: `${nameOf(next.path)}put ${names} in the order of the keys` });
		text = ordered;
	}
}

function nameOf(path: readonly PropertyKey[]): string {
	const words = path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
	return words.length === 0 ? '' : `${words.join(' ')}: `;
}

/** Tells whether two texts hold the same values, and the same characters in another order. */
function isRearranged(before: string, after: string): boolean {
	const one = parseYaml(before);
	const other = parseYaml(after);
	const characters = (text: string) => Array.from(text).sort().join('');
	return (
		other.problems.length === 0 &&
		isSameData(one.data, other.data) &&
		characters(before) === characters(after)
	);
}

interface Position {
	readonly keysOf: KeysOf;
	readonly path: readonly PropertyKey[];
}

/** Says quickly whether any map is out of order, as in most files none is. */
function hasDisorder(data: unknown, { keysOf, path }: Position): boolean {
	if (!isCollection(data)) return false;
	if (!Array.isArray(data) && findStragglers(Object.keys(data), keysOf(path)).length > 0) {
		return true;
	}
	return Object.entries(data).some(([key, value]) =>
		hasDisorder(value, { keysOf, path: [...path, Array.isArray(data) ? Number(key) : key] }),
	);
}

interface Stretch extends Position {
	readonly limit: number;
	readonly text: string;
}

function listDisorders(node: unknown, { keysOf, path, limit, text }: Stretch): Disorder[] {
	const endBefore = (next: unknown) => {
		const start = isNode(next) ? next.range?.[0] : undefined;
		return start === undefined ? limit : text.lastIndexOf('\n', start - 1) + 1;
	};
	if (isSeq(node)) {
		return node.items.flatMap((item, index) => {
			const end = node.flow ? limit : endBefore(node.items[index + 1]);
			return listDisorders(item, { keysOf, path: [...path, index], limit: end, text });
		});
	}
	if (!isMap(node)) return [];
	const keys = node.items.map(({ key }) => String(key));
	const known = keysOf(path);
	const stragglers = findStragglers(keys, known);
	const order = keys
		.map((_, index) => index)
		.sort((a, b) => known.indexOf(keys[a] ?? '') - known.indexOf(keys[b] ?? ''));
	const inner = node.items.flatMap(({ value }, index) => {
		const end = node.flow ? limit : endBefore(node.items[index + 1]?.key);
		return listDisorders(value, { keysOf, path: [...path, keys[index] ?? ''], limit: end, text });
	});
	// From the inside out, so that each is still on the line where the author has it.
	return stragglers.length === 0
		? inner
		: [...inner, { map: node, limit, path, order, stragglers }];
}
