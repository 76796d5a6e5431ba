import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isoDay, millisecondsInDay } from './date.ts';
import { listAt, toListColumn, type EventTable } from './event-table.ts';
import { packEventTable } from './pack-event-table.ts';
import { unpackEventTable } from './unpack-event-table.ts';

const words = fc.stringMatching(/^[a-z]{1,8}$/);
const event = fc.record({
	start: fc.integer({ min: -4500, max: 20_500 }),
	length: fc.integer({ min: 1, max: 900 }),
	precision: fc.integer({ min: 0, max: 3 }),
	dateLength: fc.constantFrom(10, 7, 4),
	flags: fc.integer({ min: 0, max: 15 }),
	significance: fc.integer({ min: 1, max: 5 }),
	best: fc.integer({ min: -1, max: 3000 }),
	less: fc.integer({ min: 0, max: 40 }),
	more: fc.integer({ min: 0, max: 40 }),
	lists: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 4 }),
	slug: words,
	title: fc.string({ minLength: 1 }).filter((text) => !/[\n]/.test(text)),
});

function toTable(events: readonly (typeof event extends fc.Arbitrary<infer E> ? E : never)[]) {
	const sorted = [...events].sort((a, b) => a.start - b.start);
	const numbers = (value: (item: (typeof sorted)[number]) => number) => sorted.map(value);
	const table: EventTable = {
		language: 'en',
		period: { start: 16_071, end: 20_454 },
		eras: [{ name: 'First', start: 1, end: 2 }],
		families: [{ id: 'attacks', name: 'Attacks', color: 2 }],
		types: [{ id: 'shooting', name: 'Shooting', family: 0 }],
		regions: [{ id: 'north', name: 'North' }],
		countries: [{ id: 'IQ', name: 'Iraq', region: 0 }],
		places: [
			{
				id: 'mosul',
				name: 'Mosul',
				country: 0,
				precision: 1,
				latitude: 36.34,
				longitude: 43.13,
			},
			{ id: 'iraq', name: 'Iraq', country: 0, precision: 6 },
		],
		actors: [],
		topics: [],
		ids: sorted.map(
			({ start, dateLength, slug }) =>
				`${isoDay(start * millisecondsInDay).slice(0, dateLength)}-${slug}`,
		),
		titles: sorted.map(({ title }) => title),
		titleLanguages: sorted.map(() => ''),
		start: Int32Array.from(numbers(({ start }) => start)),
		end: Int32Array.from(numbers(({ start, length }) => start + length)),
		precision: Uint8Array.from(numbers(({ precision }) => precision)),
		flags: Uint8Array.from(numbers(({ flags }) => flags)),
		type: Uint16Array.from(numbers(({ best }) => Math.max(best, 0))),
		status: Uint8Array.from(numbers(({ precision }) => precision)),
		significance: Uint8Array.from(numbers(({ significance }) => significance)),
		killedLow: Int32Array.from(
			numbers(({ best, less }) => (best < 0 ? -1 : best - Math.min(less, best))),
		),
		killedBest: Int32Array.from(numbers(({ best }) => best)),
		killedHigh: Int32Array.from(numbers(({ best, more }) => (best < 0 ? -1 : best + more))),
		sources: Uint16Array.from(numbers(({ more }) => more)),
		sites: toListColumn(sorted.map(({ lists }) => lists)),
		actorsOf: toListColumn(sorted.map(({ lists }) => lists.slice(1))),
		topicsOf: toListColumn(sorted.map(() => [])),
	};
	return table;
}

test('unpackEventTable(packEventTable(table)) equals the table, also through JSON', () => {
	fc.assert(
		fc.property(fc.array(event, { maxLength: 12 }), (events) => {
			const table = toTable(events);
			const packed = JSON.stringify(packEventTable(table));
			assert.deepEqual(unpackEventTable(JSON.parse(packed)), table);
		}),
	);
});

test('listAt(column, position) returns the list that was put there', () => {
	const column = toListColumn([[4, 2], [], [7]]);
	assert.deepEqual(
		[0, 1, 2].map((position) => [...listAt(column, position)]),
		[[4, 2], [], [7]],
	);
});
