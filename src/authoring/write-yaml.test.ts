import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../parse/yaml.ts';
import { writeFlow, writeKeys } from './write-yaml.ts';

test('writeFlow() writes maps and lists as the registries do, and leaves out what has no value', () => {
	const place = {
		name: { en: 'Mosul', ar: 'الموصل' },
		aliases: ['Al-Mawsil'],
		lat: 36.3,
		x: undefined,
	};
	assert.equal(
		writeFlow(place),
		'{ name: { en: Mosul, ar: الموصل }, aliases: [Al-Mawsil], lat: 36.3 }',
	);
});

test('writeFlow() puts in quotes what would be read as something else', () => {
	assert.equal(
		writeFlow(['a, b', 'no: way', 'yes', '12', '', '#']),
		'["a, b", "no: way", yes, "12", "", "#"]',
	);
});

test('writeKeys() writes a line for each key, and quotes only what a line needs', () => {
	const keys = {
		title: 'A, b and c',
		date: '2014-06-10',
		summary: 'It said: no',
		places: [{ place: 'a' }],
	};
	assert.deepEqual(writeKeys(keys), [
		'title: A, b and c',
		'date: 2014-06-10',
		'summary: "It said: no"',
		'places: [{ place: a }]',
	]);
});

test('writeFlow() and writeKeys() are read again as the same value, whatever the text', () => {
	const text = fc
		.string({ unit: 'grapheme', maxLength: 200 })
		.map((line) => line.replace(/[\p{C}\p{Z}]/gu, ' ').normalize('NFC'));
	const value = fc.letrec((tie) => ({
		value: fc.oneof(
			{ depthSize: 'small' },
			text,
			fc.integer(),
			fc.boolean(),
			fc.array(tie('value'), { maxLength: 3 }),
			fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('value'), { maxKeys: 3 }),
		),
	})).value;
	fc.assert(
		fc.property(value, (any) => {
			const map = { key: any as string };
			assert.deepEqual(parseYaml(writeKeys(map).join('\n')).data, JSON.parse(JSON.stringify(map)));
			assert.deepEqual(
				parseYaml(`list: ${writeFlow([any as string])}`).data,
				JSON.parse(JSON.stringify({ list: [any] })),
			);
		}),
	);
});
