import assert from 'node:assert/strict';
import test from 'node:test';
import { toListColumn } from '../model/event-table.ts';
import { countInExtent, isInExtent } from './in-extent.ts';

const iraq = { west: 39, south: 29, east: 49, north: 37.5 };
const pacific = { west: 160, south: -50, east: -150, north: 0 };
const mosul = { latitude: 36.3, longitude: 43.1 };
const raqqa = { latitude: 35.9, longitude: 39 };
const fiji = { latitude: -18, longitude: 178 };

test('isInExtent(place) looks at both directions, also across the line where degrees begin anew', () => {
	assert.ok(isInExtent(mosul, iraq));
	assert.ok(isInExtent(raqqa, iraq));
	assert.ok(!isInExtent({ ...mosul, latitude: 38 }, iraq));
	assert.ok(!isInExtent({ ...mosul, longitude: 38 }, iraq));
	assert.ok(isInExtent(fiji, pacific));
	assert.ok(isInExtent({ ...fiji, longitude: -160 }, pacific));
	assert.ok(!isInExtent({ ...fiji, longitude: 0 }, pacific));
	assert.ok(!isInExtent({}, iraq));
});

test('countInExtent(table) counts an event once that has one of its places there', () => {
	const place = { id: '', name: '', country: 0, precision: 0 };
	const table = {
		places: [mosul, raqqa, fiji, {}].map((point) => ({ ...place, ...point })),
		sites: toListColumn([[0, 1], [2], [2, 0], [], [3]]),
	};
	const count = (positions: readonly number[]) => countInExtent(table, { positions, extent: iraq });
	assert.equal(count([0, 1, 2, 3, 4]), 2);
	assert.equal(count([1, 2]), 1);
});
