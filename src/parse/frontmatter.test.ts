import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontmatter } from './frontmatter.ts';
import { findTextProblems, pointAtOffset } from './text-problems.ts';

function rulesOf(text: string): string[] {
	return parseFrontmatter(text).problems.map(({ rule }) => rule);
}

test('parseFrontmatter() splits data from body and counts the lines before the body', () => {
	const parsed = parseFrontmatter('---\ntitle: A\ndate: 2014-06-10\n---\n\nBody.\n');
	assert.deepEqual(parsed.data, { title: 'A', date: '2014-06-10' });
	assert.equal(parsed.body, '\nBody.\n');
	assert.equal(parsed.linesBefore, 4);
	assert.deepEqual(parsed.problems, []);
});

test('pointAt() counts lines and columns of the file, from 1', () => {
	const { pointAt } = parseFrontmatter('---\ntitle: A\nplaces: [{ place: mosul }]\n---\n');
	assert.deepEqual(pointAt(['places', 0, 'place']), { line: 3, column: 19 });
});

for (const language of [
	'js',
	'javascript',
	'coffee',
	'json',
	'toml',
	'constructor',
	'toString',
	'__proto__',
	' js',
	'yaml',
]) {
	test(`parseFrontmatter(---${language}) is refused and runs nothing`, () => {
		const code = '{ get title() { globalThis.hasRun = true; return 1 } }';
		assert.deepEqual(rulesOf(`---${language}\n${code}\n---\n`), ['fence']);
		assert.equal(Reflect.get(globalThis, 'hasRun'), undefined);
	});
}

for (const [name, text] of Object.entries({
	'+++': '+++\na = 1\n+++\n',
	';;;': ';;;\na: 1\n;;;\n',
	'a blank before ---': ' ---\na: 1\n---\n',
	'--- and a blank': '--- \na: 1\n---\n',
	'nothing else than ---': '---',
	'--- twice': '---\n---\n',
})) {
	test(`parseFrontmatter(${name}) is a problem of the fence`, () => {
		assert.deepEqual(rulesOf(text), ['fence']);
	});
}

test('parseFrontmatter() fails on the same broken text each time', () => {
	const broken = '---\ntitle: [\n---\nBody\n';
	const [first, second] = [parseFrontmatter(broken), parseFrontmatter(broken)];
	assert.equal(first.data, undefined);
	assert.deepEqual(first.problems, second.problems);
	assert.ok(second.problems.length > 0);
});

test('parseFrontmatter() takes 30,000 blank lines in less than 100 ms, wherever they are', () => {
	const blank = '\n'.repeat(30_000);
	const before = process.cpuUsage();
	assert.deepEqual(rulesOf(`${blank}---\na: 1\n---\n`), ['fence']);
	assert.deepEqual(rulesOf(`---\n${blank}a: 1\n---\n`), ['file-size']);
	assert.deepEqual(rulesOf(`---\na: 1\n---\n${blank}Text.`), []);
	assert.ok(process.cpuUsage(before).user < 300_000, '100 ms for each');
});

test('findTextProblems() finds hidden characters at their places, at most 20', () => {
	const [problem] = findTextProblems('ab\nc\u200bd');
	assert.deepEqual(problem?.point, { line: 2, column: 2 });
	assert.equal(findTextProblems('\u0007'.repeat(100)).length, 20);
});

test('findTextProblems() finds the first letter that is not in normal form C', () => {
	const [problem] = findTextProblems('ok\nMosu\u0301l');
	assert.deepEqual([problem?.rule, problem?.point], ['unicode-form', { line: 2, column: 4 }]);
	assert.deepEqual(findTextProblems('Mosúl الموصل ḩ'), []);
});

test('pointAtOffset() counts from 1', () => {
	assert.deepEqual(pointAtOffset('ab\ncd', 0), { line: 1, column: 1 });
	assert.deepEqual(pointAtOffset('ab\ncd', 4), { line: 2, column: 2 });
});
