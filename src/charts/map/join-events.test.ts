import assert from 'node:assert/strict';
import test from 'node:test';
import { createEventJoiner } from './join-events.ts';

const record = [
	{ place: 4, point: [0, 0] as const, events: [1, 5, 9], reach: 0 },
	{ place: 7, point: [1, 0] as const, events: [0, 5], reach: 0 },
	{ place: 8, point: [2, 0] as const, events: [2], reach: 0 },
];

test('createEventJoiner(record) joins events ascending, with an event at two places once', () => {
	const joinEvents = createEventJoiner(record);
	assert.deepEqual(joinEvents(record.slice(0, 2)), [0, 1, 5, 9]);
	assert.deepEqual(joinEvents(record.slice(1)), [0, 2, 5]);
	assert.deepEqual(joinEvents([]), []);
});

test('createEventJoiner(record) knows what the last one joined, and takes no record for another', () => {
	const joined = createEventJoiner(record)(record);
	assert.equal(createEventJoiner(record)(record), joined);
	const other = record.map((placed) => ({ ...placed, events: [3] }));
	assert.deepEqual(createEventJoiner(other)(other), [3]);
	createEventJoiner(record);
	assert.notEqual(createEventJoiner(record)(record), joined);
});
