import assert from 'node:assert/strict';
import test from 'node:test';
import { nearestStop, nextRow } from './row-stops.ts';

const starts = [5, 20, 40, 90];
const rows = [
	{ marks: [{ index: 0 }, { index: 2 }], groups: [] },
	{ marks: [], groups: [] },
	{
		marks: [],
		groups: [
			{ start: 0, end: 30 },
			{ start: 60, end: 90 },
			{ start: 90, end: 120 },
		],
	},
];
const instantOf = (index: number) => starts[index] ?? 0;
const nearest = (row: number, instant: number) => nearestStop(rows, { row, instant, instantOf });

test('nextRow(rows) passes rows that have nothing in view, and ends with the rows', () => {
	assert.equal(nextRow(rows, { row: 0, by: 1 }), 2);
	assert.equal(nextRow(rows, { row: 2, by: -1 }), 0);
	assert.equal(nextRow(rows, { row: 2, by: 1 }), undefined);
	assert.equal(nextRow(rows, { row: 0, by: -1 }), undefined);
});

test('nearestStop(a row of marks) is the mark nearest in time', () => {
	assert.deepEqual(nearest(0, 22), { row: 0, index: 0 });
	assert.deepEqual(nearest(0, 25), { row: 0, index: 2 });
});

test('nearestStop(a crowded row) is the group that holds the instant, or the nearest', () => {
	assert.deepEqual(nearest(2, 29), { row: 2, start: 0 });
	assert.deepEqual(nearest(2, 90), { row: 2, start: 90 });
	assert.deepEqual(nearest(2, 50), { row: 2, start: 60 });
	assert.deepEqual(nearest(2, 500), { row: 2, start: 90 });
});

test('nearestStop(an empty row) is nothing', () => {
	assert.equal(nearest(1, 20), undefined);
});
