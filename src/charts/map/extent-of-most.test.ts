import assert from 'node:assert/strict';
import test from 'node:test';
import { extentOfMost } from './extent-of-most.ts';
import { project } from './projection.ts';

const at = (longitude: number, latitude: number, count: number) => ({
	place: 0,
	point: project([longitude, latitude]),
	events: Array.from({ length: count }, (_, event) => event),
	reach: 0,
});
const rounded = (places: Parameters<typeof extentOfMost>[0]) => {
	const extent = extentOfMost(places);
	return extent && Object.values(extent).map(Math.round);
};

test('extentOfMost([]) is nothing', () => {
	assert.equal(extentOfMost([]), undefined);
});

test('extentOfMost(places) leaves out a single event far away among thirty', () => {
	const places = [at(-77, 39, 1), at(43, 36, 20), at(44, 33, 10)];
	assert.deepEqual(rounded(places), [41, 46, 31, 38]);
});

test('extentOfMost(places) shows everything where there are few events', () => {
	const places = [at(-77, 39, 1), at(43, 36, 2)];
	assert.deepEqual(rounded(places), [-79, 45, 34, 41]);
});
