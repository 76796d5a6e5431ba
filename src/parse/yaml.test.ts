import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml.ts';

function rulesOf(text: string): string[] {
	return [...new Set(parseYaml(text).problems.map(({ rule }) => rule))];
}

/** Processor time, which other programs on the machine do not lengthen much. */
function millisecondsOf(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

test('parseYaml() reads YAML 1.2: dates, yes and 0755 stay what they look like', () => {
	const { data, problems } = parseYaml(
		'day: 2014-06-29\nanswer: yes\nmode: 0755\nyear: 2014\nis: true\n',
	);
	assert.deepEqual(data, { day: '2014-06-29', answer: 'yes', mode: 755, year: 2014, is: true });
	assert.deepEqual(problems, []);
});

test('parseYaml(blank) is undefined', () => {
	assert.equal(parseYaml(' \n\n').data, undefined);
	assert.deepEqual(parseYaml('').problems, []);
});

test('pointAt() is the place of a value, or of its nearest parent', () => {
	const { pointAt, pointAtKey } = parseYaml(
		'a: 1\nplaces:\n  - { place: mosul, role: site }\n  - place: x\n',
	);
	assert.deepEqual(pointAt(['places', 0, 'role']), { line: 3, column: 27 });
	assert.deepEqual(pointAt(['places', 1, 'place']), { line: 4, column: 12 });
	assert.deepEqual(pointAt(['places', 1, 'precision']), { line: 4, column: 5 });
	assert.deepEqual(pointAt(['places', 7, 'place']), { line: 3, column: 3 });
	assert.deepEqual(pointAt(['nothing']), { line: 1, column: 1 });
	assert.deepEqual(pointAtKey(['places', 0, 'role']), { line: 3, column: 21 });
	assert.deepEqual(pointAt([]), { line: 1, column: 1 });
});

test('pointAt() of a key without a value is the place after it', () => {
	assert.equal(parseYaml('a: 1\nb:\nc: 2').pointAt(['b']).line, 2);
});

const features = {
	'an alias bomb': Array.from(
		{ length: 9 },
		(_, at) => `k${at}: &k${at} [*k${at - 1}, *k${at - 1}]`,
	).join('\n'),
	'an alias of itself': 'a: &a [*a]',
	'a merge key': 'a:\n  <<: { b: 1 }',
	'a tag of JavaScript': 'a: !!js/function "x"',
	'a binary tag': 'a: !!binary aGk=',
	'a set': 'a: !!set { x }',
	'a tag of its own': 'a: !custom x',
	'a second document': 'a: 1\n---\nb: 2',
	'an end of document and more': 'a: 1\n...\nb: 2',
	'a directive': '%YAML 1.1\n---\na: 1',
};

for (const [name, text] of Object.entries(features)) {
	test(`parseYaml(${name}) is refused as a feature that is not read`, () => {
		assert.deepEqual(rulesOf(text), ['yaml-feature']);
		assert.equal(parseYaml(text).data, undefined);
	});
}

test('parseYaml() takes signs within words and in quotes for text', () => {
	const { data, problems } = parseYaml('a: Q&A *now* !\nb: "&x"\nc: [a-*b, R&D]\nd: 5 << 6');
	assert.deepEqual(
		[data, problems],
		[{ a: 'Q&A *now* !', b: '&x', c: ['a-*b', 'R&D'], d: '5 << 6' }, []],
	);
});

test('parseYaml() gives keys such as __proto__ as keys, without effect on other objects', () => {
	const { data } = parseYaml('__proto__: { isAdmin: true }\nconstructor: 1\n');
	assert.deepEqual(Object.keys(Object(data)), ['__proto__', 'constructor']);
	assert.equal(Reflect.get({}, 'isAdmin'), undefined);
});

test('parseYaml() reads keys that are numbers or truth values as text', () => {
	assert.deepEqual(parseYaml('1: a\ntrue: b').data, { 1: 'a', true: 'b' });
});

for (const [name, text] of Object.entries({
	'\\ud800': 'a: "\\ud800"',
	'\\u202e': 'a: ["\\u202e"]',
	'\\a': 'a: { b: "\\a" }',
	'\\0 in a key': '"\\0": a',
})) {
	test(`parseYaml(${name} as an escape) is a hidden character`, () => {
		assert.deepEqual(rulesOf(text), ['hidden-character']);
	});
}

test('parseYaml(nested 5,000 or 30,000 deep) is refused at once, with one problem', () => {
	for (const text of [
		'['.repeat(5000),
		'{a: '.repeat(5000),
		`${'['.repeat(30_000)}${']'.repeat(30_000)}`,
	]) {
		assert.ok(
			millisecondsOf(() => assert.equal(parseYaml(`a: ${text}`).problems.length, 1)) < 1000,
		);
	}
});

test('parseYaml(100,000 keys) takes less than two seconds, also where one comes twice', () => {
	const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n');
	assert.ok(millisecondsOf(() => assert.deepEqual(rulesOf(keys), [])) < 2000);
	const twice = `${keys.slice(0, 250_000)}\nk1: 2`;
	assert.ok(millisecondsOf(() => assert.deepEqual(rulesOf(twice), ['duplicate-key'])) < 4000);
});

test('parseYaml() reports at most 20 problems of one text', () => {
	assert.equal(
		parseYaml(Array.from({ length: 100 }, () => 'a: &a 1').join('\n')).problems.length,
		20,
	);
});
