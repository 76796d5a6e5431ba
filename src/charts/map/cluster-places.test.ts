import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { clusterPlaces, type CountedPlace } from './cluster-places.ts';

const places = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 800 }),
		y: fc.integer({ min: 0, max: 400 }),
		count: fc.integer({ min: 0, max: 120 }),
	}),
	{ maxLength: 60 },
);
/** As close as the places of one country on a small map: joining two often makes them reach a third. */
const closePlaces = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 240 }),
		y: fc.integer({ min: 0, max: 160 }),
		count: fc.integer({ min: 1, max: 20 }),
	}),
	{ maxLength: 60, size: 'max' },
);
const numbered = (list: readonly Omit<CountedPlace, 'place'>[]) =>
	list.map((item, place) => ({ ...item, place }));

test('clusterPlaces([]) is empty', () => {
	assert.deepEqual(clusterPlaces([]), []);
});

test('clusterPlaces(two apart, two together) leaves three circles, the fullest first', () => {
	const symbols = clusterPlaces([
		{ place: 0, x: 10, y: 10, count: 1 },
		{ place: 1, x: 200, y: 10, count: 4 },
		{ place: 2, x: 202, y: 10, count: 12 },
	]);
	assert.deepEqual(
		symbols.map(({ count, radius, places: members }) => ({ count, radius, members })),
		[
			{ count: 16, radius: 12, members: [2, 1] },
			{ count: 1, radius: 3, members: [0] },
		],
	);
});

test('clusterPlaces(places) loses no event, whatever the places', () => {
	fc.assert(
		fc.property(places, (list) => {
			const total = list.reduce((sum, { count }) => sum + count, 0);
			const symbols = clusterPlaces(numbered(list));
			assert.equal(
				symbols.reduce((sum, { count }) => sum + count, 0),
				total,
			);
			const members = symbols.flatMap((symbol) => symbol.places);
			assert.equal(new Set(members).size, list.filter(({ count }) => count > 0).length);
			assert.equal(members.length, new Set(members).size);
		}),
	);
});

test('clusterPlaces(places, { gap }) leaves no two circles that overlap or come closer than the gap', () => {
	fc.assert(
		fc.property(fc.oneof(places, closePlaces), fc.integer({ min: 0, max: 4 }), (list, gap) => {
			const symbols = clusterPlaces(numbered(list), { gap });
			for (const [position, a] of symbols.entries()) {
				for (const b of symbols.slice(position + 1)) {
					assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius + gap);
				}
			}
		}),
	);
});

test('clusterPlaces(places) puts a circle among its places, and the order of the places does not matter', () => {
	fc.assert(
		fc.property(places, (list) => {
			const given = numbered(list);
			const symbols = clusterPlaces(given);
			for (const { x, y, places: members } of symbols) {
				const xs = members.map((place) => given[place]?.x ?? 0);
				const ys = members.map((place) => given[place]?.y ?? 0);
				assert.ok(x >= Math.min(...xs) - 1e-6 && x <= Math.max(...xs) + 1e-6);
				assert.ok(y >= Math.min(...ys) - 1e-6 && y <= Math.max(...ys) + 1e-6);
			}
			assert.deepEqual(clusterPlaces([...given].reverse()), symbols);
		}),
	);
});

test('clusterPlaces(one event, small unit) draws a circle that can be seen', () => {
	assert.equal(clusterPlaces([{ place: 0, x: 1, y: 1, count: 1 }], { unit: 1 })[0]?.radius, 2);
});
