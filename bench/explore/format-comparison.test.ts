import assert from 'node:assert/strict';
import test from 'node:test';
import { formatComparison } from './format-comparison.ts';
import type { ExploreMeasure } from './measure-target.ts';

const following = { framesPerSecond: 60, slowGap: 17, longestTask: 0 };
const ours: ExploreMeasure = {
	kilobytes: 50,
	fontKilobytes: 80,
	content: 200,
	blocked: 0,
	start: 90,
	startBlocked: 10,
	filter: 40,
	zoom: following,
	pan: following,
	elements: 2000,
	heapMegabytes: 8,
};
const theirs: ExploreMeasure = {
	...ours,
	kilobytes: 200,
	content: 100,
	start: 0,
	filter: undefined,
	zoom: { ...following, framesPerSecond: 20 },
};
const column = (measure: ExploreMeasure, name: string) => ({
	name,
	of: (value: (measure: ExploreMeasure) => number | undefined) => value(measure),
});
const lines = formatComparison([column(ours, 'ours'), column(theirs, 'peer')]);
const cellsOf = (name: string) =>
	lines
		.find((line) => line.startsWith(name))
		?.slice(name.length)
		.trim()
		.split(/\s+/);

test('formatComparison() says how many times better the first page is, for what is less and for what is more', () => {
	assert.deepEqual(cellsOf('kB before a sign'), ['50.0', '200.0', '4.0']);
	assert.deepEqual(cellsOf('content, ms'), ['200', '100', '0.5']);
	assert.deepEqual(cellsOf('zoom, frames a second'), ['60', '20', '3.0']);
});

test('formatComparison() leaves open what a page does not have, and what cannot be divided', () => {
	assert.deepEqual(cellsOf('filter change, ms'), ['40', '–', '–']);
	assert.deepEqual(cellsOf('start, ms'), ['90', '–', '–']);
	assert.deepEqual(cellsOf('blocked, ms'), ['0', '0', '–']);
});
