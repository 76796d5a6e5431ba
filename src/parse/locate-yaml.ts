import {
	isAlias,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
} from 'yaml';
import type { Point } from '../rules/problem.ts';
import type { TextProblem } from './text-problems.ts';

/** A path into nested maps and lists. */
export type Path = readonly PropertyKey[];

/** A YAML text with what is wrong in it and where each value stands. */
export interface LocatedYaml {
	readonly problems: readonly TextProblem[];
	/** Returns the place of the value at a path, or of its nearest parent. */
	readonly pointAt: (path: Path) => Point;
	/** Returns the place of the key at a path. */
	readonly pointAtKey: (path: Path) => Point;
}

/** Parses a YAML 1.2 text for positions, and reports mistakes, anchors, aliases, merge keys, tags, directives and keys that come twice. */
export function locateYaml(text: string): LocatedYaml {
	const lines = new LineCounter();
	// `uniqueKeys` is quadratic in this parser, so duplicates are found below.
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: false,
		strict: true,
		version: '1.2',
		schema: 'core',
		merge: false,
		prettyErrors: false,
	});
	const at = (offset: number): Point => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const problems: TextProblem[] = [
		...document.errors.map((error) => ({
			...explain(error.code, error.message),
			point: at(error.pos[0]),
		})),
		...document.warnings.map((warning) => ({ ...feature('a tag'), point: at(warning.pos[0]) })),
		...findFeatures(document, text, at),
		...findDuplicateKeys(document, at),
	];
	return {
		problems,
		pointAt: (path) => at(offsetOf(document, path, 'value')),
		pointAtKey: (path) => at(offsetOf(document, path, 'key')),
	};
}

function explain(code: string, message: string): Omit<TextProblem, 'point'> {
	const rule = 'yaml' as const;
	if (code === 'TAB_AS_INDENT') {
		return {
			rule,
			reason: 'Expected blanks before a key, found a tab',
			mend: 'indent with two blanks',
		};
	}
	if (code === 'MULTIPLE_DOCS') return feature('a second document');
	if (code === 'BAD_DIRECTIVE') return feature('a directive');
	if (code === 'TAG_RESOLVE_FAILED') return feature('a tag');
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
		return {
			rule,
			reason: 'Expected one value after the key, found another `:`',
			mend: 'put the whole value in quotes: key: "value: more"',
		};
	}
	if (code === 'MISSING_CHAR' || code === 'BAD_INDENT') {
		return {
			rule,
			reason: `Expected YAML that can be read, found a bracket, quote or line that is not closed (${firstLine(message)})`,
			mend: 'close it, or put the value in quotes',
		};
	}
	return {
		rule,
		reason: `Expected YAML that can be read, found a mistake (${firstLine(message)})`,
		mend: 'put a value that holds `: `, ` #` or begins with a sign in quotes',
	};
}

function firstLine(message: string): string {
	return (message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
}

function feature(found: string): Omit<TextProblem, 'point'> {
	return {
		rule: 'yaml-feature',
		reason: `Expected plain keys and values, found ${found}`,
		mend: 'write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read',
	};
}

function findFeatures(
	document: Document,
	text: string,
	at: (offset: number) => Point,
): TextProblem[] {
	const problems: TextProblem[] = [];
	const found = (name: string, node: Node) =>
		problems.push({ ...feature(name), point: at(node.range?.[0] ?? 0) });
	if (/^%/m.test(text) && document.directives?.docStart) {
		problems.push({ ...feature('a directive'), point: at(0) });
	}
	visit(document, {
		Node(_key, node) {
			if (isAlias(node)) found('an alias', node);
			else {
				if (node.anchor !== undefined) found('an anchor', node);
				if (node.tag !== undefined && text[node.range?.[0] ?? 0] === '!') found('a tag', node);
			}
			return undefined;
		},
		Pair(_key, pair) {
			if (isScalar(pair.key) && pair.key.value === '<<') found('a merge key', pair.key);
			return undefined;
		},
	});
	return problems;
}

function findDuplicateKeys(document: Document, at: (offset: number) => Point): TextProblem[] {
	const problems: TextProblem[] = [];
	visit(document, {
		Map(_key, map) {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				if (!isScalar(key)) {
					problems.push({
						rule: 'yaml',
						reason: 'Expected a word as key, found a list or a map',
						mend: 'write `key: value`',
						point: at((key as Node | null)?.range?.[0] ?? map.range?.[0] ?? 0),
					});
					continue;
				}
				const name = String(key.value);
				if (seen.has(name)) {
					problems.push({
						rule: 'duplicate-key',
						reason: `Expected \`${name}\` once, found it again`,
						mend: 'keep one of the two',
						point: at(key.range?.[0] ?? 0),
					});
				}
				seen.add(name);
			}
			return undefined;
		},
	});
	return problems;
}

/** Walks down a path as far as it leads and returns the offset of what it found last. */
function offsetOf(document: Document, path: Path, side: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!isPair(pair)) return offset;
			const key = pair.key as Node;
			const value = pair.value as Node | null;
			node = value;
			const wantsKey = (side === 'key' && depth === path.length - 1) || !value?.range;
			offset = (wantsKey ? key.range?.[0] : value?.range?.[0]) ?? offset;
		} else {
			const item = (node as { items?: unknown[] } | null)?.items?.[Number(step)] as
				Node | undefined;
			if (!item) return offset;
			node = item;
			offset = item.range?.[0] ?? offset;
		}
	}
	return offset;
}
