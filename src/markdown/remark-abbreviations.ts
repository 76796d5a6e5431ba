import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { quote, report } from '../rules/problem.ts';
import { unfinished } from '../rules/unfinished.ts';
import { walk } from './walk.ts';

/** Which abbreviations need no explanation. */
export interface AbbreviationsOptions {
	/** Those that every reader of the timeline knows; without a list, none is asked to be explained. */
	readonly knownAbbreviations?: readonly string[] | undefined;
}

/** Three capitals or more, with or without the s of a plural. */
const abbreviation = /(?<![\p{L}\p{N}&])([A-Z](?:&?[A-Z]){2,})s?(?![\p{L}\p{N}&])/gu;
const romanNumber = /^[IVXLC]+$/;
const citation = /\[@[^\]]*\]/g;

/** Reports the first use of each abbreviation that a text explains nowhere: “Organisation for … (OPCW)” or “OPCW (the …)”; WCAG 2.2, 3.1.4. */
export function remarkAbbreviations({ knownAbbreviations }: AbbreviationsOptions) {
	return (tree: Root, file: VFile): undefined => {
		if (knownAbbreviations === undefined) return;
		const seen = new Set([...knownAbbreviations, unfinished.mark]);
		const texts: Text[] = [];
		walk(tree, (node) => {
			if (node.type === 'text') texts.push(node);
		});
		const whole = texts.map(({ value }) => value).join(' ');
		for (const { value, position } of texts) {
			const prose = value.replace(citation, (key) => ' '.repeat(key.length));
			for (const [found, word = '', { index }] of matchesOf(prose)) {
				if (seen.has(word) || romanNumber.test(word)) continue;
				seen.add(word);
				if (isExplained(word, whole)) continue;
				report(
					file,
					{
						rule: 'abbreviation',
						reason: `Expected ${quote(found)} to be explained where it first stands, found it alone`,
						mend: `write “… (${word})” after its full name, or the full name alone; one that every reader knows goes into \`abbreviations\` of vocabulary/wording.yaml`,
					},
					position && pointIn(value, { start: position.start, index }),
				);
			}
		}
	};
}

function matchesOf(text: string) {
	return [...text.matchAll(abbreviation)].map(
		(match) => [match[0], match[1], { index: match.index }] as const,
	);
}

/** It stands in brackets after its name, or its name in brackets after it. */
function isExplained(word: string, text: string): boolean {
	return new RegExp(`\\(${word}s?[);,: ]|(?<![\\p{L}\\p{N}])${word}s? \\(`, 'u').test(text);
}

function pointIn(
	text: string,
	{ start, index }: { readonly start: { line: number; column: number }; readonly index: number },
) {
	const lines = text.slice(0, index).split('\n');
	const last = lines.at(-1)?.length ?? 0;
	return lines.length === 1
		? { line: start.line, column: start.column + last }
		: { line: start.line + lines.length - 1, column: last + 1 };
}
