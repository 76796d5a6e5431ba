import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { keysAt } from './keys-at.ts';
import { count, text } from './scalars.ts';
import { sourceSchema } from './source.ts';
import { validate } from './validate.ts';

const schema = z.strictObject({
	title: text(3, 10),
	people: z
		.array(z.strictObject({ first: text(1, 9), role: z.enum(['host', 'guest']) }))
		.default([]),
	toll: z
		.union([count, z.strictObject({ low: count.optional(), high: count.optional() })])
		.optional(),
});

function wordsOf(value: unknown) {
	return validate(schema, value).problems.map(({ path, reason }) => [path.join('.'), reason]);
}

test('validate(valid value) has its data and no problems', () => {
	assert.deepEqual(validate(schema, { title: 'Market' }), {
		data: { title: 'Market', people: [] },
		problems: [],
	});
});

test('validate() words every problem with its path', () => {
	const value = { title: 5, people: [{ first: 'Ann', role: 'gest' }, 'Bob'], toll: 'about 20' };
	assert.deepEqual(wordsOf(value), [
		['title', 'Expected `title` to be text, found `5`'],
		['people.0.role', 'Expected `role` to be one of host, guest, found `gest`'],
		['people.1', 'Expected item 2 of `people` to be a map of keys and values, found `Bob`'],
		['toll', 'Expected `toll` to be a whole number or bounds of one, found `about 20`'],
	]);
});

test('validate() goes into the form of a union that fits best', () => {
	assert.deepEqual(wordsOf({ title: 'Market', toll: { low: 'few', hihg: 3 } }), [
		['toll.low', 'Expected `low` to be a number, found `few`'],
		['toll.hihg', 'Expected a known key, found `hihg`'],
	]);
});

test('validate() proposes a key of the very map that the unknown one stands in', () => {
	const { problems } = validate(schema, {
		title: 'Market',
		people: [{ frist: 'Ann', role: 'host' }],
	});
	assert.deepEqual(
		problems.map(({ mend, isKey }) => [mend, isKey]),
		[['did you mean `first`? Otherwise the keys here are first, role', true]],
	);
});

test('validate() reports a missing key at its map, and at the key of a nested map', () => {
	const [title, first] = validate(schema, { people: [{ role: 'host' }] }).problems;
	assert.deepEqual([title?.path, title?.isKey, title?.mend], [[], false, 'add `title:`']);
	assert.deepEqual([first?.path, first?.isKey, first?.mend], [['people', 0], true, 'add `first:`']);
});

test('validate() takes keys that every object inherits for unknown ones', () => {
	const value: unknown = JSON.parse(
		'{"title":"Market","__proto__":{},"constructor":1,"toString":2}',
	);
	assert.deepEqual(
		wordsOf(value).map(([path]) => path),
		['__proto__', 'constructor', 'toString'],
	);
});

test('validate(no map) says what was expected', () => {
	for (const value of [null, [], 'x', 5]) assert.equal(validate(schema, value).problems.length, 1);
});

test('keysAt() walks through lists, unions, options and defaults', () => {
	assert.deepEqual(keysAt(schema, []), ['title', 'people', 'toll']);
	assert.deepEqual(keysAt(schema, ['people', 3]), ['first', 'role']);
	assert.deepEqual(keysAt(schema, ['toll']), ['low', 'high']);
	assert.deepEqual(keysAt(schema, ['people']), []);
	assert.deepEqual(keysAt(schema, ['constructor']), []);
	assert.ok(keysAt(sourceSchema, ['reports', 0]).includes('said_by'));
});
