import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownParser } from './markdown-parser.ts';
import { parsePlainParagraphs } from './plain-paragraphs.ts';

const plain = 'Shops shut [@a].\n\nA 2nd line: 12:30, 4-5 (“so”), $1.5 [@a;\n@b]!\nNext [@c](d';

test('parsePlainParagraphs() reads paragraphs with their citations and places', () => {
	const text = '\nOne [@a].\nTwo.\n\n\nThree é.\n';
	const tree = parsePlainParagraphs(text);
	assert.deepEqual(
		tree?.children.map(({ position }) => position),
		[
			{ start: { line: 2, column: 1, offset: 1 }, end: { line: 3, column: 5, offset: 15 } },
			{ start: { line: 6, column: 1, offset: 18 }, end: { line: 6, column: 9, offset: 26 } },
		],
	);
	assert.deepEqual(tree, markdownParser.parse(text));
});

test('parsePlainParagraphs() leaves to the whole parser what could mean more', () => {
	const marked = [
		...[
			'# a',
			'> a',
			'- a',
			'+ a',
			'1. a',
			'12) a',
			'    a',
			' a',
			'::map',
			'===',
			'---',
			'a\n===',
			'a\n-',
		],
		...[
			'a *b*',
			'a_b_',
			'`a`',
			'a  \nb',
			'a\\\nb',
			'<b>',
			'&amp;',
			'[a](b)',
			'[a]: b',
			'[^a]',
			'![a]',
		],
		...['a|b\n-|-', 'a\n:-', '\ta', '~~~', 'a ', '\ufeffa', '[a]\n\n[a]: /b'],
	];
	for (const text of marked) assert.equal(parsePlainParagraphs(text), undefined, text);
});

const pieces = [
	...[
		'word',
		'Word',
		'é',
		'😀',
		'عربي',
		' ',
		' ',
		' ',
		'  ',
		'\n',
		'\n',
		'\n\n',
		'\n\n\n',
		'[@a]',
		'[@a; @b]',
		'[@a;\n@b]',
	],
	...[
		'[',
		']',
		'(',
		')',
		'"',
		'“',
		'”',
		"'",
		'.',
		',',
		':',
		'::',
		';',
		'-',
		'–',
		'—',
		'+',
		'=',
		'!',
		'?',
		'$',
		'%',
		'@',
		'{',
		'}',
		'/',
	],
	...[
		'1',
		'12. ',
		'3)',
		'1999',
		'https://example.org/a',
		'::map',
		'a@b.org',
		'\u00a0',
		'\u2003',
		'«',
		'|',
		'#',
		'*',
		'_',
		'~',
		'`',
		'<',
		'>',
		'&',
		'\\',
		'^',
		'\t',
	],
];

test('parsePlainParagraphs() returns the tree of the whole parser, or nothing, for any text', () => {
	const line = fc
		.array(fc.constantFrom(...pieces), { maxLength: 25 })
		.map((parts) => parts.join(''));
	let read = 0;
	fc.assert(
		fc.property(line, (text) => {
			const tree = parsePlainParagraphs(text);
			if (!tree) return;
			read += 1;
			assert.deepEqual(tree, markdownParser.parse(text));
		}),
		{ numRuns: 4000 },
	);
	assert.ok(read > 200, `only ${read} texts were plain`);
});

test('parsePlainParagraphs() returns the tree of the whole parser for texts of plain pieces', () => {
	const start = fc.constantFrom('A', '“', '(', '[@a]', '7', '"', 'é');
	const rest = fc
		.array(fc.constantFrom(...pieces.slice(0, pieces.indexOf('|'))), { maxLength: 12 })
		.map((parts) => parts.join('').replaceAll('\n', '').trim());
	const line = fc.tuple(start, rest).map((parts) => parts.join('').trim());
	const text = fc.array(fc.oneof(line, line, fc.constant('')), { maxLength: 8 });
	let read = 0;
	fc.assert(
		fc.property(text, (lines) => {
			const tree = parsePlainParagraphs(lines.join('\n'));
			if (!tree) return;
			read += 1;
			assert.deepEqual(tree, markdownParser.parse(lines.join('\n')));
		}),
		{ numRuns: 2000 },
	);
	assert.ok(read > 500, `only ${read} texts were plain`);
});

test('parsePlainParagraphs() leaves what looks like a link to the whole parser', () => {
	assert.equal(parsePlainParagraphs(plain), undefined);
	const sound = plain.replace('](d', '] (d');
	assert.deepEqual(parsePlainParagraphs(sound), markdownParser.parse(sound));
});
