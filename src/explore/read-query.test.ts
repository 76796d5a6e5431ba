import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { laneKinds } from '../charts/timeline/chart-event.ts';
import { formatState } from '../charts/timeline/chart-state.ts';
import { millisecondsInDay } from '../model/date.ts';
import { tableStatuses } from '../model/event-table.ts';
import { facets, withKnownChoices, type EventFilter } from './event-filter.ts';
import { formatFilter, parseFilter } from './filter-query.ts';
import { formatView } from './map-query.ts';
import { addLane, formatLanes, parseLanes } from './parallel-lanes.ts';
import { readQuery } from './read-query.ts';
import { formatSorting, sortKeys } from './sort-events.ts';

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
const table = {
	types: ['raid', 'air-strike'].map((id) => ({ id, name: id, family: 0 })),
	countries: ['IQ', 'SY', 'LB'].map((id) => ({ id, name: id, region: 0 })),
	actors: named(['one', 'two']),
	topics: named(['law', 'water']),
	ids: ['2014-06-10-mosul-falls', '2019-03-23-baghuz-taken'],
};
const period = { start: Date.UTC(2003, 2, 20), end: Date.UTC(2026, 0, 1) };
const read = (query: string) => readQuery(query, { table, period });
const partsOf = (query: string) => read(query).unread.map(({ name, value }) => `${name}=${value}`);

test('readQuery(query) names what cannot be read, and takes it out', () => {
	for (const part of [
		'from=2016-02-30',
		'to=soon',
		'to=1850',
		'significance=9',
		'killed=ten',
		'killed=-',
		'country=XX',
		'status=sure',
		'lasting=yes',
		'map=1,2,3',
		'map=,,,1',
		'view=here',
		'sort=size',
		'lanes=colour',
		'event=nothing',
	]) {
		assert.deepEqual(partsOf(`?${part}`), [part]);
		assert.equal(read(`?${part}`).query, '');
	}
	assert.deepEqual(read('?country=IQ+XX&q=a&significance=9'), {
		query: '?country=IQ&q=a',
		unread: [
			{ name: 'country', value: 'XX' },
			{ name: 'significance', value: '9' },
		],
	});
});

test('readQuery(query) reads a year, a month and a facet given twice', () => {
	assert.deepEqual(partsOf('?from=2016&to=2016-02&country=IQ&country=SY'), []);
	assert.equal(read('?country=IQ&country=SY').query, '?country=IQ+SY');
	assert.deepEqual(parseFilter('?country=IQ&country=SY').chosen.country, ['IQ', 'SY']);
});

test('readQuery(query) names days that exclude each other, and a second value of what has one', () => {
	assert.deepEqual(partsOf('?from=2017&to=2016'), ['from=2017', 'to=2016']);
	assert.deepEqual(read('?from=2016&to=never').query, '?from=2016');
	assert.deepEqual(partsOf('?significance=2&significance=3&certain=1&certain=1'), [
		'significance=3',
	]);
});

test('readQuery(query) looks into rows side by side', () => {
	const query = '?beside=country%3DIQ%2BXX&beside=country%3DXX&beside=map%3D1%2C2';
	assert.deepEqual(partsOf(query), ['beside=country=XX', 'beside=country=XX', 'beside=map=1,2']);
	assert.equal(read(query).query, '?beside=country%3DIQ');
	const five = ['type=raid', 'country=IQ', 'country=SY', 'country=LB', 'topic=law'];
	const many = `?${new URLSearchParams(five.map((lane) => ['beside', lane])).toString()}`;
	assert.deepEqual(partsOf(many), ['beside=topic=law']);
});

test('readQuery(query) knows no parameter by the name of what every object has', () => {
	assert.deepEqual(read('?valueOf=1&constructor=2').query, '?valueOf=1&constructor=2');
	assert.deepEqual(partsOf('?beside=valueOf%3D1'), ['beside=valueOf=1']);
});

test('readQuery(query) leaves alone what is not of the explorer, and what is empty', () => {
	const query = '?utm_source=a%20b&fbclid=&country=';
	assert.deepEqual(partsOf(query), []);
	assert.equal(read('?utm_source=a%20b&x=y~').query, '?utm_source=a%20b&x=y~');
	assert.equal(read('?utm_source=a&country=XX').query, '?utm_source=a');
});

test('readQuery(query with an empty day) takes the other one', () => {
	assert.deepEqual(read('?from=&to=2016'), { query: '?from=&to=2016', unread: [] });
	assert.deepEqual(partsOf('?from=2030&to='), ['from=2030']);
});

test('readQuery(query) takes rows that ask for the same, however written, for one', () => {
	const rows = ['country=IQ&type=raid', 'type=raid&country=IQ', 'country=SY', 'country=LB', 'q=a'];
	const { query, unread } = read(
		`?${new URLSearchParams(rows.map((row) => ['beside', row])).toString()}`,
	);
	assert.deepEqual(unread, []);
	assert.deepEqual(new URLSearchParams(query).getAll('beside'), [rows[0], ...rows.slice(2)]);
	assert.equal(parseLanes(query).length, 4);
});

const chosenOf = fc.record({
	type: fc.subarray(['raid', 'air-strike']),
	country: fc.subarray(['IQ', 'SY', 'LB']),
	actor: fc.subarray(['one', 'two']),
	topic: fc.subarray(['law', 'water']),
	status: fc.subarray([...tableStatuses]),
});
const extent = fc.record({
	west: fc.integer({ min: -180, max: 180 }),
	south: fc.integer({ min: -90, max: 0 }),
	east: fc.integer({ min: -180, max: 180 }),
	north: fc.integer({ min: 1, max: 90 }),
});
const filter: fc.Arbitrary<EventFilter> = fc.record(
	{
		chosen: chosenOf,
		text: fc.string({ unit: 'binary' }).map((text) => text.trim()),
		significance: fc.integer({ min: 1, max: 5 }),
		killedFrom: fc.nat({ max: 999_999 }),
		killedTo: fc.nat({ max: 999_999 }),
		isLasting: fc.boolean(),
		isCertain: fc.boolean(),
		extent,
	},
	{ requiredKeys: ['chosen', 'text', 'significance', 'isLasting', 'isCertain'] },
);
const days = (period.end - period.start) / millisecondsInDay;
const state = fc.record({
	window: fc.tuple(fc.nat({ max: days - 1 }), fc.nat({ max: days - 1 })).map(([a, b]) => ({
		start: period.start + Math.min(a, b) * millisecondsInDay,
		end: period.start + (Math.max(a, b) + 1) * millisecondsInDay,
	})),
	laneKind: fc.constantFrom(...laneKinds),
	event: fc.option(fc.constantFrom(...table.ids), { nil: undefined }),
});
const sorting = fc.record({ key: fc.constantFrom(...sortKeys), isDescending: fc.boolean() });
const ownQuery = fc
	.record({
		filter,
		state,
		sorting,
		lanes: fc.array(filter, { maxLength: 6 }),
		view: fc.option(extent, { nil: undefined }),
	})
	.map((own) => {
		const lanes = own.lanes.reduce<readonly EventFilter[]>(addLane, []);
		const query = formatLanes(lanes, formatFilter(own.filter, '?utm_source=a'));
		const viewed = formatView(own.view, formatSorting(own.sorting, query));
		return formatState(own.state, { query: viewed, period });
	});

test('readQuery(query) reads every address that the site itself makes, and leaves it as it is', () => {
	fc.assert(
		fc.property(ownQuery, (query) => {
			assert.deepEqual(read(query), { query, unread: [] });
		}),
	);
});

const anyValue = fc.oneof(
	fc.string(),
	fc.constantFrom('IQ', 'IQ SY', 'XX', '1', '9', '2016', '2016-02-30', '10-20', '1,2,3,4', 'date'),
);
const names = [...facets, 'q', 'significance', 'killed', 'lasting', 'certain', 'map', 'view'];
const anyName = fc.constantFrom(
	...names,
	'beside',
	'sort',
	'lanes',
	'event',
	'from',
	'to',
	'other',
);
const anyQuery = fc
	.array(fc.tuple(anyName, anyValue), { maxLength: 8 })
	.map((pairs) => `?${new URLSearchParams(pairs).toString()}`);

test('readQuery(query) leaves a query that can be read and asks for the same', () => {
	fc.assert(
		fc.property(anyQuery, (query) => {
			const { query: left } = read(query);
			assert.deepEqual(partsOf(left), []);
			assert.deepEqual(
				new URLSearchParams(left).getAll('other'),
				new URLSearchParams(query).getAll('other'),
			);
			assert.deepEqual(
				withKnownChoices(table, parseFilter(left)).chosen,
				withKnownChoices(table, parseFilter(query)).chosen,
			);
			assert.ok(parseLanes(left).length <= 4);
		}),
	);
});
