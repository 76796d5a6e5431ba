import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChapterFileName } from './chapter-files.ts';

function kindOf(path: string): string {
	const name = parseChapterFileName(path);
	return name.kind === 'problem' ? name.problem.rule : name.kind;
}

test('parseChapterFileName() has the id and the language of a chapter', () => {
	assert.deepEqual(parseChapterFileName('chapters/01-the-rise.md'), {
		kind: 'chapter',
		id: '01-the-rise',
		language: undefined,
	});
	assert.deepEqual(parseChapterFileName('chapters/12-after-2019.ar.md'), {
		kind: 'chapter',
		id: '12-after-2019',
		language: 'ar',
	});
});

for (const name of [
	'1-the-rise.md',
	'01-The-Rise.md',
	'01-2014.md',
	'01-the-rise.ar.fr.md',
	'01--rise.md',
	'old/01-the-rise.md',
	`01-${'a'.repeat(78)}.md`,
]) {
	test(`parseChapterFileName('${name.slice(0, 24)}') is a mistake`, () => {
		assert.equal(kindOf(`chapters/${name}`), 'chapter-name');
	});
}

test('parseChapterFileName() leaves out what is no Markdown', () => {
	assert.equal(kindOf('chapters/plan.txt'), 'file-extension');
});
