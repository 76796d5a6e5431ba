import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { deniedHost } from './denied-host.ts';
import { countProblems, formatProblems } from './format-problems.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { didYouMean, nearest } from './nearest.ts';
import { quote, report } from './problem.ts';
import { rules } from './rules.ts';

function fileWith(path: string, lines: readonly number[]): VFile {
	const file = new VFile({ path });
	for (const line of lines) {
		const reason = `Expected nothing, found line ${line}`;
		report(file, { rule: 'yaml', reason, mend: 'delete it' }, { line, column: 3 });
	}
	return file;
}

test('formatProblems() sorts by file, then line, and ends with a count', () => {
	assert.equal(
		formatProblems([fileWith('b.md', [10, 2]), fileWith('a.md', [7])]),
		[
			'a.md:7:3: Expected nothing, found line 7 [yaml]',
			'  Mend: delete it',
			'b.md:2:3: Expected nothing, found line 2 [yaml]',
			'  Mend: delete it',
			'b.md:10:3: Expected nothing, found line 10 [yaml]',
			'  Mend: delete it',
			'3 problems in 2 files',
		].join('\n'),
	);
});

test('formatProblems() marks a warning, and a problem without a place stands at 1:1', () => {
	const file = new VFile({ path: 'a.md' });
	report(file, { rule: 'wording', reason: 'Expected a neutral word, found `brutal`', mend: 'x' });
	assert.equal(
		formatProblems([file]),
		'a.md:1:1: warning: Expected a neutral word, found `brutal` [wording]\n  Mend: x\nno problems, 1 warning',
	);
});

test('countProblems([]) is no problems', () => {
	assert.equal(countProblems([]), 'no problems');
	assert.equal(countProblems([fileWith('a.md', [1])]), '1 problem in 1 file');
});

test('quote() shortens, keeps to one line and names what is empty', () => {
	assert.deepEqual(
		[
			quote('a'),
			quote(12),
			quote(Infinity),
			quote({ a: 1 }),
			quote(null),
			quote(undefined),
			quote(''),
			quote('a\n b'),
		],
		['`a`', '`12`', '`Infinity`', '`{"a":1}`', 'nothing', 'nothing', 'an empty text', '`a b`'],
	);
	assert.equal(quote('x'.repeat(100)).length, 60);
});

test('nearest() finds a word within two edits, whatever its case', () => {
	assert.equal(nearest('Titel', ['title', 'type']), 'title');
	assert.equal(nearest('bomb', ['bombing', 'siege']), undefined);
	assert.equal(nearest('x', []), undefined);
	assert.equal(
		didYouMean('raide', ['raid'], 'choose one'),
		'did you mean `raid`? Otherwise choose one',
	);
	assert.equal(didYouMean('tank', ['siege'], 'choose one'), 'choose one');
});

test('findHiddenCharacters() finds what a reader cannot see', () => {
	const hidden = [
		'\u0000',
		'\u0007',
		'\u00ad',
		'\u200b',
		'\u202e',
		'\u2066',
		'\ufeff',
		'\ufffd',
		'\ud800',
		'\u{e0041}',
	];
	for (const character of hidden) assert.equal(findHiddenCharacters(`a${character}b`)[0]?.index, 1);
	assert.equal(findHiddenCharacters('\u202e')[0]?.code, 'U+202E');
});

test('findHiddenCharacters() lets pass line ends, tabs, joiners of Arabic script and pairs', () => {
	assert.deepEqual(findHiddenCharacters('a\n\tالدولة\u200c \u200d 😀 “x” – ب'), []);
});

test('deniedHost() holds for the host and what is below it, in any case', () => {
	const denied = ['denied.example'];
	assert.equal(deniedHost('https://DENIED.example/x', denied), 'denied.example');
	assert.equal(deniedHost('https://a.b.denied.example', denied), 'a.b.denied.example');
	assert.equal(deniedHost('https://undenied.example', denied), undefined);
	assert.equal(deniedHost('denied.example', denied), undefined);
});

test('every rule says what it checks in one full sentence', () => {
	for (const { says } of Object.values(rules)) assert.match(says, /^[`A-Z].*\.$/);
});
