import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitList } from './split-list.ts';
import { collect, inPieces } from './test-rows.ts';

const split = (text: string, at: readonly number[] = []) => {
	const cuts = [0, ...at.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
	const pieces = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
	return collect(splitList(inPieces(pieces), { key: 'events' }));
};

test('splitList() yields each element of any JSON, however the text comes in pieces', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.jsonValue()),
			fc.dictionary(
				fc.string().filter((key) => key !== 'events'),
				fc.jsonValue(),
			),
			fc.array(fc.nat()),
			async (events, others, cuts) => {
				const text = JSON.stringify({ ...others, events, last: ['events'] }, undefined, 1);
				const elements = await split(text, cuts);
				assert.deepEqual(
					elements.map((element): unknown => JSON.parse(element.text)),
					JSON.parse(JSON.stringify(events)),
				);
			},
		),
	);
});

test('splitList() knows the line on which an element begins', async () => {
	const elements = await split('{\n"scale": "events",\n"events": [\n{"a":\n1},\n\n2,3\n]}');
	assert.deepEqual(
		elements.map(({ line }) => line),
		[4, 7, 7],
	);
});

test('splitList() goes on after an element that is no JSON, and says where a text ends too early', async () => {
	const elements = await split('{"events": [{"a": tru}, {"b": 2}, {"c"');
	assert.deepEqual(
		elements.map(({ text, isWhole }) => [text, isWhole]),
		[
			['{"a": tru}', true],
			['{"b": 2}', true],
			['{"c"', false],
		],
	);
});

test('splitList() without the key, or of an empty list, has no elements', async () => {
	assert.deepEqual(await split('{"event": [1], "more": {"events": [2]}}'), []);
	assert.deepEqual(await split('{"events": [ ]}'), []);
});
