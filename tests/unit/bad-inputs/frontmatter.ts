import { inOther, other, otherText, type BadInput } from './bad-input.ts';

const opening = (first: string) => otherText.replace('---\n', `${first}\n`);
const bomb = [
	'a: &a [x, x]',
	...'bcdefghi'
		.split('')
		.map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`),
].join('\n');
const add = (line: number, name: string, yaml: string) =>
	inOther(line, name, ['type: policy', `type: policy\n${yaml}`]);

/** Lines 22 to 34: the lines of hyphens. */
export const fenceInputs: readonly BadInput[] = [
	other(22, 'no frontmatter', 'A market opened.\n'),
	other(23, 'no closing line', '---\ntitle: A market\n'),
	other(24, 'a blank line above', `\n${otherText}`),
	other(24, 'a blank before the hyphens', ` ${otherText}`),
	other(24, 'a blank after the hyphens', opening('--- ')),
	...['js', 'javascript', 'coffee', 'json', 'constructor', 'toString', '__proto__'].map(
		(language, index) =>
			other(
				index < 1 ? 25 : index < 4 ? 26 : 27,
				`frontmatter in ${language}`,
				`---${language}\nprocess.exit(3)\n---\nText.\n`,
			),
	),
	other(26, 'frontmatter in TOML', '+++\ntitle = "A"\n+++\n'),
	other(26, 'a fence of semicolons', ';;;\ntitle: A\n;;;\n'),
	other(28, 'four hyphens', opening('----')),
	other(
		29,
		'hyphens at the begin of a line of text',
		otherText.replace('summary: ', 'summary: |\n---oops: '),
	),
	other(30, 'two blocks', otherText.replace('---\n\n', '---\n---\ntype: policy\n---\n')),
	other(31, 'a text as frontmatter', '---\nA market\n---\n'),
	other(32, 'a list as frontmatter', '---\n- a\n---\n'),
	other(33, 'empty frontmatter', '---\n---\nText.\n'),
	other(33, 'comments alone', '---\n# none\n---\n'),
];

/** Lines 35 to 55: YAML. */
export const yamlInputs: readonly BadInput[] = [
	add(35, 'a key twice', 'title: Another market in Mosul'),
	inOther(36, 'a tab as indent', ['  - id: first', '\t- id: first']),
	inOther(37, 'a bracket that is not closed', ['[{ place: mosul }]', '[{ place: mosul }']),
	inOther(37, 'a quote that is not closed', ['title: A', 'title: "A']),
	add(38, 'aliases of aliases, nine levels', bomb),
	add(39, 'an alias of itself', 'keywords: &a [*a]'),
	inOther(40, 'a merge key', ['type: policy', '<<: { type: policy }']),
	...['!!js/function', '!!binary', '!!set', '!custom'].map((tag) =>
		inOther(41, `the tag ${tag}`, ['type: policy', `type: ${tag} policy`]),
	),
	inOther(42, 'two documents', ['type: policy', 'type: policy\n...\nstatus: confirmed']),
	inOther(43, 'a directive', ['---\n', '---\n%YAML 1.1\n']),
	add(44, '5,000 brackets', `keywords: ${'['.repeat(5000)}`),
	add(45, '100,000 keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')),
	add(45, '1,900 keys', Array.from({ length: 1900 }, (_, index) => `k${index}: 1`).join('\n')),
	...['__proto__', 'constructor', 'prototype'].map((key) =>
		add(46, `the key ${key}`, `${key}: { draft: true }`),
	),
	add(47, 'a list as key', '? [a, b]\n: 1'),
	add(
		48,
		'a comma in a map on one line',
		'corrections: [{ date: 2026-11-22, note: It was the 10th, not the 11th }]',
	),
	inOther(49, 'a second colon', ['title: A', 'title: Mosul: a']),
	add(50, 'a number as key', '2014: a'),
	add(50, 'a truth value as key', 'true: a'),
	inOther(51, 'a bidirectional override', ['title: A', 'title: \u202eA']),
	inOther(52, 'a zero-width blank in an address', ['one.example/a', 'one.example/\u200ba']),
	inOther(52, 'a byte-order mark in an id', ['id: first', 'id: fir\ufeffst']),
	inOther(53, 'half of a pair', ['title: Market opens\n', 'title: "Market \\ud800"\n']),
	inOther(54, 'a bell', ['title: A', 'title: \u0007A']),
	inOther(55, 'letters and marks apart', ['Mosul', 'Mosu\u0301l']),
];
