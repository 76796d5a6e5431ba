import assert from 'node:assert/strict';
import test from 'node:test';
import { joinEvents } from './join-events.ts';

const record = [
	{ place: 4, point: [0, 0] as const, events: [1, 5, 9], reach: 0 },
	{ place: 7, point: [1, 0] as const, events: [0, 5], reach: 0 },
	{ place: 8, point: [2, 0] as const, events: [2], reach: 0 },
];

test('joinEvents(record, places) is ascending, with an event at two places once', () => {
	assert.deepEqual(joinEvents(record, record.slice(0, 2)), [0, 1, 5, 9]);
	assert.deepEqual(joinEvents(record, record.slice(1)), [0, 2, 5]);
	assert.deepEqual(joinEvents(record, []), []);
});

test('joinEvents(record, places) does not take one record for another', () => {
	const other = record.map((placed) => ({ ...placed, events: [3] }));
	joinEvents(record, record);
	assert.deepEqual(joinEvents(other, other), [3]);
});
