import assert from 'node:assert/strict';
import test from 'node:test';
import { layoutMap } from './layout-map.ts';

const places = [
	{ place: 0, point: [100, 100] as const, events: [0, 1, 2] },
	{ place: 1, point: [103, 100] as const, events: [2, 3] },
];
const layout = (x: number) =>
	layoutMap(places, {
		view: { scale: 1, x, y: 0 },
		width: 800,
		height: 400,
		nameOf: (place) => `Place ${place}`,
		textSize: 12,
	});

test('layoutMap(places) joins what is near, and counts an event at two of its places once', () => {
	const { symbols, labels } = layout(0);
	assert.deepEqual(
		symbols.map(({ events, places: members }) => [events, members]),
		[
			[
				[0, 1, 2, 3],
				[0, 1],
			],
		],
	);
	assert.equal(labels[0]?.text, 'Place 0');
});

test('layoutMap(places) gives a circle the same number when the map is moved to its edge', () => {
	assert.equal(layout(-102).symbols[0]?.events.length, 4);
	assert.deepEqual(layout(-400).symbols, []);
});
