import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from './build-timeline.ts';
import { greatCircleDistance, nearbyEvents } from './nearby-events.ts';
import { testContent, testEvent, testRegistries } from './test-content.ts';

const position = fc.record({
	lat: fc.double({ min: -90, max: 90, noNaN: true }),
	lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('greatCircleDistance() of a degree along the equator is 111.2 km', () => {
	const distance = greatCircleDistance({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 });
	assert.equal(Math.round(distance * 10) / 10, 111.2);
});

test('greatCircleDistance() of Mosul and Raqqa is 372 km', () => {
	const distance = greatCircleDistance({ lat: 36.34, lon: 43.13 }, { lat: 35.95, lon: 39.01 });
	assert.equal(Math.round(distance), 372);
});

test('greatCircleDistance() is nought to itself, the same both ways and at most half the way round', () => {
	fc.assert(
		fc.property(position, position, (a, b) => {
			assert.equal(greatCircleDistance(a, a), 0);
			const distance = greatCircleDistance(a, b);
			assert.ok(distance >= 0 && distance <= 20_015.2);
			assert.ok(Math.abs(distance - greatCircleDistance(b, a)) < 1e-6);
		}),
	);
});

test('greatCircleDistance() is never longer than a way round by a third point', () => {
	fc.assert(
		fc.property(position, position, position, (a, b, c) => {
			const detour = greatCircleDistance(a, c) + greatCircleDistance(c, b);
			assert.ok(greatCircleDistance(a, b) <= detour + 1e-6);
		}),
	);
});

const { places } = testRegistries;
const { mosul } = places;
assert.ok(mosul);
const timeline = buildTimeline({
	...testContent(
		testEvent('2014-06-10-here'),
		testEvent('2014-06-20-here-too', {}),
		testEvent('2014-06-12-suburb', { places: [{ place: 'suburb' }] }),
		testEvent('2014-06-11-province', { places: [{ place: 'mosul', precision: 4 }] }),
		testEvent('2014-06-11-mentioned', {
			places: [{ place: 'raqqa' }, { place: 'mosul', role: 'mentioned' }],
		}),
	),
	registries: {
		...testRegistries,
		places: { ...places, suburb: { ...mosul, lat: 36.4 } },
	},
});
const here = timeline.eventsById.get('2014-06-10-here');
assert.ok(here);

test('nearbyEvents() has the sites within the distance, nearest in time first', () => {
	assert.deepEqual(
		nearbyEvents(timeline, { event: here, within: 50 }).map(({ event, distance }) => [
			event.id,
			Math.round(distance),
		]),
		[
			['2014-06-12-suburb', 11],
			['2014-06-20-here-too', 0],
		],
	);
	assert.deepEqual(
		nearbyEvents(timeline, { event: here, within: 10 }).map(({ event }) => event.id),
		['2014-06-20-here-too'],
	);
});

test('nearbyEvents() of an event that is known to the province only is empty', () => {
	const event = timeline.eventsById.get('2014-06-11-province');
	assert.ok(event);
	assert.deepEqual(nearbyEvents(timeline, { event, within: 50 }), []);
});
