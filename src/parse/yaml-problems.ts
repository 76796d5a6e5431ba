import { isAlias, isNode, isScalar, visit, type Document } from 'yaml';
import type { Problem } from '../rules/problem.ts';

/** A problem and the offset at which it stands. */
export interface OffsetProblem extends Problem {
	readonly offset: number;
}

/** Finds mistakes, keys that come twice, and what is not read: anchors, aliases, merge keys, tags, directives, further documents. */
export function findYamlProblems(document: Document, text: string): OffsetProblem[] {
	// What follows the first mistake of syntax is mostly its consequence.
	return [
		...document.errors.slice(0, 1).map(({ code, message, pos }) => ({
			...explain(code, message),
			offset: pos[0],
		})),
		...findFeatures(document, text),
		...findWrongKeys(document),
	];
}

function explain(code: string, message: string): Problem {
	const rule = 'yaml';
	const why = (message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
	if (code === 'MULTIPLE_DOCS') return feature('a second document');
	if (code === 'BAD_DIRECTIVE') return feature('a directive');
	if (code === 'TAG_RESOLVE_FAILED') return feature('a tag');
	if (code === 'TAB_AS_INDENT') {
		return {
			rule,
			reason: 'Expected blanks before a key, found a tab',
			mend: 'indent with two blanks',
		};
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY') {
		return {
			rule,
			reason: 'Expected one value after the key, found another `:`',
			mend: 'put the whole value in quotes: key: "value: more"',
		};
	}
	if (code === 'MULTILINE_IMPLICIT_KEY' || why.startsWith('Implicit map keys')) {
		return {
			rule,
			reason: 'Expected a key and a colon, found a line without them',
			mend: 'write `key: value`, or indent the line so that it continues the text above',
		};
	}
	if (code === 'MISSING_CHAR' || code === 'BAD_INDENT') {
		return {
			rule,
			reason: `Expected YAML that can be read, found a bracket, quote or line that is not closed (${why})`,
			mend: 'close it, or put the value in quotes',
		};
	}
	return {
		rule,
		reason: `Expected YAML that can be read, found a mistake (${why})`,
		mend: 'put a value that holds `: `, ` #` or begins with a sign in quotes',
	};
}

function feature(found: string): Problem {
	return {
		rule: 'yaml-feature',
		reason: `Expected plain keys and values, found ${found}`,
		mend: 'write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes',
	};
}

function findFeatures(document: Document, text: string): OffsetProblem[] {
	const problems: OffsetProblem[] = [];
	const found = (name: string, offset: number) => problems.push({ ...feature(name), offset });
	if (/^%/m.test(text) && document.directives?.docStart) found('a directive', 0);
	visit(document, {
		Node(_key, node) {
			const start = node.range?.[0] ?? 0;
			if (isAlias(node)) found('an alias', start);
			else if (node.anchor !== undefined) found('an anchor', text.lastIndexOf('&', start));
			else if (node.tag !== undefined) found('a tag', text.lastIndexOf('!', start));
		},
		Pair(_key, { key }) {
			if (isScalar(key) && key.value === '<<') found('a merge key', key.range?.[0] ?? 0);
		},
	});
	return problems;
}

function findWrongKeys(document: Document): OffsetProblem[] {
	const problems: OffsetProblem[] = [];
	visit(document, {
		Map(_key, map) {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				const offset = (isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
				if (!isScalar(key)) {
					problems.push({
						rule: 'yaml',
						reason: 'Expected a word as key, found a list or a map',
						mend: 'write `key: value`',
						offset,
					});
					continue;
				}
				const name = String(key.value);
				if (seen.has(name)) {
					problems.push({
						rule: 'duplicate-key',
						reason: `Expected \`${name}\` once, found it again`,
						mend: 'keep one of the two',
						offset,
					});
				}
				seen.add(name);
			}
		},
	});
	return problems;
}
