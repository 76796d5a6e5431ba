import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from '../../model/build-timeline.ts';
import { toListColumn, type EventTable } from '../../model/event-table.ts';
import { tabulateEvents } from '../../model/tabulate-events.ts';
import { testContent } from '../../model/test-content.ts';
import { groupLanes } from './group-lanes.ts';

const named = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, order) => {
		const name = `${prefix}${order}`;
		return { id: name, name };
	});

interface TestEvent {
	/** Each place is in the country of the same number. */
	readonly sites: readonly number[];
	readonly actors: readonly number[];
	readonly type: number;
}

/** A table with twelve countries in two regions, twelve actors, and four kinds in two families. */
function toTable(events: readonly TestEvent[]): EventTable {
	return {
		...tabulateEvents(buildTimeline(testContent()), { language: 'en', name: ({ en = '' }) => en }),
		regions: named('region', 2),
		countries: named('country', 12).map((country, at) => ({ ...country, region: at % 2 })),
		places: named('place', 12).map((place, country) => ({ ...place, country, precision: 1 })),
		families: named('family', 2).map((family) => ({ ...family, color: 1 })),
		types: named('type', 4).map((type, at) => ({ ...type, family: at % 2 })),
		actors: named('actor', 12),
		type: Uint16Array.from(events, ({ type }) => type),
		sites: toListColumn(events.map(({ sites }) => sites)),
		actorsOf: toListColumn(events.map(({ actors }) => actors)),
	};
}

function lanesOf(events: readonly TestEvent[], positions = events.map((_, at) => at)) {
	return groupLanes(toTable(events), { positions, otherLane: 'others' });
}

const inCountry = (country: number): TestEvent => ({ sites: [country], actors: [], type: 0 });

test('groupLanes(events)("region") keeps the order of the registry, and lanes without events', () => {
	assert.deepEqual(lanesOf([inCountry(3), inCountry(5)])('region'), [
		{ name: 'region0', events: [] },
		{ name: 'region1', events: [0, 1] },
	]);
});

test('groupLanes(events)("family") puts each event into the family of its kind', () => {
	const events = [0, 1, 2, 3].map((type) => ({ ...inCountry(0), type }));
	assert.deepEqual(lanesOf(events)('family'), [
		{ name: 'family0', events: [0, 2] },
		{ name: 'family1', events: [1, 3] },
	]);
});

test('groupLanes(events)("none") is one lane without a name', () => {
	assert.deepEqual(lanesOf([inCountry(3), inCountry(5)])('none'), [{ name: '', events: [0, 1] }]);
});

test('groupLanes(events)("country") names eight, those with most events first, and puts the rest into one', () => {
	const counts = [1, 1, 2, 5, 1, 3, 1, 1, 1, 9];
	const events = counts.flatMap((count, country) =>
		Array.from({ length: count }, () => inCountry(country)),
	);
	const lanes = lanesOf(events)('country');
	assert.deepEqual(
		lanes.map(({ name, events: own }) => `${name} ${own.length}`),
		[
			'country9 9',
			'country3 5',
			'country5 3',
			'country2 2',
			'country0 1',
			'country1 1',
			'country4 1',
			'country6 1',
			'others 2',
		],
	);
});

test('groupLanes(events)("actor") asks for the first actor, and counts events without one among the others', () => {
	const by = (...actors: readonly number[]): TestEvent => ({ ...inCountry(0), actors });
	assert.deepEqual(lanesOf([by(), by(2, 1), by(2), by(1, 2)])('actor'), [
		{ name: 'actor2', events: [1, 2] },
		{ name: 'actor1', events: [3] },
		{ name: 'others', events: [0] },
	]);
});

test('groupLanes(some of the events) numbers events by their place among these', () => {
	const events = [inCountry(0), inCountry(1), inCountry(0), inCountry(1)];
	assert.deepEqual(lanesOf(events, [1, 2, 3])('country'), [
		{ name: 'country1', events: [0, 2] },
		{ name: 'country0', events: [1] },
		{ name: 'others', events: [] },
	]);
});

test('groupLanes(events) puts each event into exactly one lane, of no more than nine, and none unnamed has more than a named one', () => {
	const one = fc.record({
		sites: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 3 }),
		actors: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
		type: fc.integer({ min: 0, max: 3 }),
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 60, size: 'max' }), (events) => {
			const all = events.map((_, at) => at);
			for (const kind of ['region', 'country', 'family', 'actor', 'none'] as const) {
				const grouped = lanesOf(events)(kind).flatMap((lane) => lane.events);
				assert.deepEqual(
					grouped.sort((a, b) => a - b),
					all,
					kind,
				);
			}
			const named = lanesOf(events)('country');
			const others = named.at(-1)?.events ?? [];
			const counts = named.slice(0, -1).map((lane) => lane.events.length);
			assert.ok(counts.length <= 8);
			assert.deepEqual(
				counts,
				[...counts].sort((a, b) => b - a),
			);
			const least = Math.min(...counts);
			const countOf = (country: number | undefined) =>
				others.filter((event) => events[event]?.sites[0] === country).length;
			assert.ok(others.every((event) => countOf(events[event]?.sites[0]) <= least));
			assert.ok(others.length === 0 || counts.length === 8, 'as many as may be are named');
		}),
	);
});
