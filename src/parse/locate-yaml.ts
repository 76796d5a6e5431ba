import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Point } from '../rules/problem.ts';
import type { TextProblem } from './text-problems.ts';
import { findYamlProblems } from './yaml-problems.ts';

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

const mostProblems = 20;

/** Parses a YAML 1.2 text for its positions and for what must not be in it. */
export function locateYaml(text: string): LocatedYaml {
	const lines = new LineCounter();
	// `uniqueKeys` is quadratic in this parser, so duplicates are found by findYamlProblems.
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
	return {
		problems: findYamlProblems(document, text)
			.slice(0, mostProblems)
			.map(({ offset, ...problem }) => ({ ...problem, point: at(offset) })),
		pointAt: (path) => at(offsetOf(document, path, 'value')),
		pointAtKey: (path) => at(offsetOf(document, path, 'key')),
	};
}

/** Walks down a path as far as it leads and returns the offset of what it found last. */
function offsetOf(document: Document, path: Path, side: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const [depth, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step),
			);
			if (!pair) return offset;
			const wantsKey = side === 'key' && depth === path.length - 1;
			node = pair.value;
			offset = (wantsKey ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (node === undefined) return offset;
			offset = startOf(node) ?? offset;
		}
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
