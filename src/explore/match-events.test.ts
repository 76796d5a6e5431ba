import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { listAt, tableStatuses, toListColumn, type EventTable } from '../model/event-table.ts';
import { emptyFilter, facets, type EventFilter } from './event-filter.ts';
import { foldedTexts } from './event-text.ts';
import { killedRanges } from './killed-ranges.ts';
import { placeInTime } from './filter-failures.ts';
import { matchEvents, type MatchOptions } from './match-events.ts';

interface TestEvent {
	readonly start: number;
	readonly length: number;
	readonly precision: number;
	readonly flags: number;
	readonly type: number;
	readonly status: number;
	readonly significance: number;
	readonly killed: readonly [number, number];
	readonly sites: readonly number[];
	readonly actors: readonly number[];
	readonly topics: readonly number[];
	readonly title: string;
}

function toTable(events: readonly TestEvent[]): EventTable {
	const sorted = [...events].sort((a, b) => a.start - b.start);
	const numbers = (value: (item: TestEvent) => number) => sorted.map(value);
	return {
		language: 'en',
		period: { start: 0, end: 400 },
		eras: [],
		families: [{ id: 'a', name: 'A', color: 1 }],
		types: ['raid', 'trial', 'return'].map((id) => ({ id, name: id, family: 0 })),
		regions: [{ id: 'north', name: 'North' }],
		countries: [
			{ id: 'IQ', name: 'Iraq', region: 0 },
			{ id: 'SY', name: 'Syria', region: 0 },
		],
		places: [
			{ id: 'mosul', name: 'Mosul', country: 0, precision: 1, latitude: 36, longitude: 43 },
			{ id: 'raqqa', name: 'Raqqa', country: 1, precision: 1, latitude: 36, longitude: 39 },
			{ id: 'syria', name: 'Syria', country: 1, precision: 6 },
		],
		actors: ['one', 'two', 'three'].map((id) => ({ id, name: id })),
		topics: ['law', 'water'].map((id) => ({ id, name: id })),
		ids: sorted.map((_, position) => `e${position}`),
		titles: sorted.map(({ title }) => title),
		titleLanguages: sorted.map(() => ''),
		start: Int32Array.from(numbers(({ start }) => start)),
		end: Int32Array.from(numbers(({ start, length }) => start + length)),
		precision: Uint8Array.from(numbers(({ precision }) => precision)),
		flags: Uint8Array.from(numbers(({ flags }) => flags)),
		type: Uint16Array.from(numbers(({ type }) => type)),
		status: Uint8Array.from(numbers(({ status }) => status)),
		significance: Uint8Array.from(numbers(({ significance }) => significance)),
		killedLow: Int32Array.from(numbers(({ killed }) => killed[0])),
		killedBest: Int32Array.from(numbers(({ killed }) => killed[0])),
		killedHigh: Int32Array.from(numbers(({ killed }) => killed[1])),
		sources: Uint16Array.from(numbers(() => 2)),
		sites: toListColumn(sorted.map(({ sites }) => sites)),
		actorsOf: toListColumn(sorted.map(({ actors }) => actors)),
		topicsOf: toListColumn(sorted.map(({ topics }) => topics)),
	};
}

const event: fc.Arbitrary<TestEvent> = fc.record({
	start: fc.integer({ min: 0, max: 380 }),
	length: fc.integer({ min: 1, max: 40 }),
	precision: fc.integer({ min: 0, max: 3 }),
	flags: fc.integer({ min: 0, max: 7 }),
	type: fc.integer({ min: 0, max: 2 }),
	status: fc.integer({ min: 0, max: 4 }),
	significance: fc.integer({ min: 1, max: 5 }),
	killed: fc.oneof(
		fc.constant([-1, -1] as const),
		fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 60 })),
	),
	sites: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }),
	actors: fc.uniqueArray(fc.integer({ min: 0, max: 2 })),
	topics: fc.uniqueArray(fc.integer({ min: 0, max: 1 })),
	title: fc.constantFrom('Court in Mosul', 'Return of families', 'Réunion at Raqqa'),
});

const filter: fc.Arbitrary<EventFilter> = fc.record(
	{
		chosen: fc.record({
			type: fc.subarray(['raid', 'trial', 'return']),
			country: fc.subarray(['IQ', 'SY']),
			actor: fc.subarray(['one', 'two', 'three']),
			topic: fc.subarray(['law', 'water']),
			status: fc.subarray([...tableStatuses]),
		}),
		text: fc.constantFrom('', 'mosul', 'REUNION raqqa', 'nothing'),
		significance: fc.integer({ min: 1, max: 5 }),
		killedFrom: fc.integer({ min: 0, max: 30 }),
		killedTo: fc.integer({ min: 0, max: 60 }),
		isLasting: fc.boolean(),
		isCertain: fc.boolean(),
		extent: fc.constant({ west: 42, south: 30, east: 44, north: 40 }),
	},
	{
		requiredKeys: ['chosen', 'text', 'significance', 'isLasting', 'isCertain'],
		noNullPrototype: true,
	},
);

/** The same question asked the slow and obvious way. */
function isLeft(
	table: EventTable,
	{
		asked,
		position,
		window,
	}: { asked: EventFilter; position: number; window: { start: number; end: number } },
): boolean {
	const { chosen, extent, killedFrom, killedTo } = asked;
	const has = (ids: readonly string[], own: readonly (string | undefined)[]) =>
		ids.length === 0 || own.some((id) => id !== undefined && ids.includes(id));
	const sites = [...listAt(table.sites, position)].map((site) => table.places[site]);
	const low = table.killedLow[position] ?? -1;
	const high = table.killedHigh[position] ?? -1;
	const time = placeInTime(table, { position, window });
	const lasted = (table.end[position] ?? 0) - (table.start[position] ?? 0);
	return (
		has(chosen.type, [table.types[table.type[position] ?? 0]?.id]) &&
		has(
			chosen.country,
			sites.map((site) => table.countries[site?.country ?? 0]?.id),
		) &&
		has(
			chosen.actor,
			[...listAt(table.actorsOf, position)].map((at) => table.actors[at]?.id),
		) &&
		has(
			chosen.topic,
			[...listAt(table.topicsOf, position)].map((at) => table.topics[at]?.id),
		) &&
		has(chosen.status, [tableStatuses[table.status[position] ?? 0]]) &&
		(table.significance[position] ?? 0) >= asked.significance &&
		(killedFrom ?? 0) <= (killedTo ?? Infinity) &&
		(killedFrom === undefined || high >= killedFrom) &&
		(killedTo === undefined || (high >= 0 && low <= killedTo)) &&
		(!asked.isLasting || (table.precision[position] === 1 && lasted > 1)) &&
		time !== 'outside' &&
		(!asked.isCertain || time === 'certain') &&
		(!extent ||
			sites.some(
				(site) =>
					site?.longitude !== undefined &&
					site.longitude >= extent.west &&
					site.longitude <= extent.east,
			)) &&
		asked.text
			.toLowerCase()
			.split(' ')
			.every((word) => (foldedTexts(table)[position] ?? '').includes(word))
	);
}

/** Checks a statement for any events, filter and window of ninety days. */
function forAnyWindow(
	check: (table: EventTable, asked: EventFilter, options: MatchOptions) => void,
): void {
	const from = fc.integer({ min: 0, max: 300 });
	fc.assert(
		fc.property(fc.array(event, { maxLength: 30 }), filter, from, (events, asked, start) => {
			const table = toTable(events);
			const window = { start, end: start + 90 };
			check(table, asked, { window, texts: () => foldedTexts(table) });
		}),
	);
}

const positionsOf = (table: EventTable) => table.ids.map((_, position) => position);

test('matchEvents(table, filter) leaves what a naive filter leaves, for any window', () => {
	forAnyWindow((table, asked, options) => {
		const { window } = options;
		const { all, anyTime, anywhere } = matchEvents(table, asked, options);
		const naive = (change: Partial<EventFilter>, within = window) =>
			positionsOf(table).filter((position) =>
				isLeft(table, { asked: { ...asked, ...change }, position, window: within }),
			);
		assert.deepEqual(all, naive({}));
		const isDoubted = (position: number) =>
			asked.isCertain && placeInTime(table, { position, window }) === 'possible';
		assert.deepEqual(
			anyTime,
			naive({ isCertain: false }, { start: -1, end: 1000 }).filter(
				(position) => !isDoubted(position),
			),
		);
		const shown = anyTime.filter(
			(position) => placeInTime(table, { position, window }) !== 'outside',
		);
		assert.deepEqual(shown, all, 'timeline and list agree');
		const { extent, ...nowhere } = asked;
		assert.deepEqual(
			anywhere,
			extent
				? positionsOf(table).filter((position) =>
						isLeft(table, { asked: nowhere, position, window }),
					)
				: all,
		);
	});
});

test('matchEvents(table, filter) counts beside each least significance what asking for it leaves', () => {
	forAnyWindow((table, asked, options) => {
		const { significances } = matchEvents(table, asked, options);
		const alone = [1, 2, 3, 4, 5].map(
			(significance) => matchEvents(table, { ...asked, significance }, options).all.length,
		);
		assert.deepEqual([...significances], alone);
	});
});

test('matchEvents(table, filter) counts beside any number killed, and beside each range, what choosing it leaves', () => {
	forAnyWindow((table, asked, options) => {
		const { killed } = matchEvents(table, asked, options);
		const alone = [{ from: undefined, to: undefined }, ...killedRanges].map(
			({ from, to }) =>
				matchEvents(table, { ...asked, killedFrom: from, killedTo: to }, options).all.length,
		);
		assert.deepEqual([...killed], alone);
	});
});

test('matchEvents(table, filter) counts beside what lasted longer than a day what asking for it leaves', () => {
	forAnyWindow((table, asked, options) => {
		const { all } = matchEvents(table, { ...asked, isLasting: true }, options);
		assert.equal(matchEvents(table, asked, options).lasting, all.length);
	});
});

test('matchEvents(table, filter) counts beside each choice what choosing it alone in its facet leaves', () => {
	fc.assert(
		fc.property(fc.array(event, { maxLength: 30 }), filter, (events, asked) => {
			const table = toTable(events);
			const options = { window: { start: 0, end: 400 }, texts: () => foldedTexts(table) };
			const { counts } = matchEvents(table, asked, options);
			const ids = {
				type: table.types,
				country: table.countries,
				actor: table.actors,
				topic: table.topics,
				status: tableStatuses.map((id) => ({ id })),
			};
			for (const facet of facets) {
				const expected = ids[facet].map(
					({ id }) =>
						matchEvents(table, { ...asked, chosen: { ...asked.chosen, [facet]: [id] } }, options)
							.all.length,
				);
				assert.deepEqual([...counts[facet]], expected, facet);
			}
		}),
		{ numRuns: 50 },
	);
});

const base: TestEvent = {
	start: 100,
	length: 30,
	precision: 2,
	flags: 0,
	type: 0,
	status: 0,
	significance: 3,
	killed: [-1, -1],
	sites: [0],
	actors: [],
	topics: [],
	title: 'Court in Mosul',
};

test('placeInTime(a month) is certain only where the whole month is in the window', () => {
	const table = toTable([base]);
	const inWindow = (start: number, end: number) =>
		placeInTime(table, { position: 0, window: { start, end } });
	assert.deepEqual(
		[inWindow(90, 140), inWindow(110, 140), inWindow(130, 140)],
		['certain', 'possible', 'outside'],
	);
});

test('placeInTime(a siege of 30 days) is certain in any part of it, unless its dates are in doubt', () => {
	const exact = toTable([{ ...base, precision: 1 }]);
	const about = toTable([{ ...base, precision: 1, flags: 4 }]);
	const window = { start: 110, end: 112 };
	assert.equal(placeInTime(exact, { position: 0, window }), 'certain');
	assert.equal(placeInTime(about, { position: 0, window }), 'possible');
});

test('matchEvents(table, deaths from 0) leaves out events of which nobody reports deaths', () => {
	const table = toTable([base, { ...base, killed: [0, 0] }]);
	const { all } = matchEvents(
		table,
		{ ...emptyFilter, killedFrom: 0 },
		{ window: { start: 0, end: 400 }, texts: () => [] },
	);
	assert.deepEqual(all, [1]);
});

test('matchEvents(table, filter, lanes) leaves what the filter leaves in one lane or another', () => {
	fc.assert(
		fc.property(
			fc.array(event, { maxLength: 30 }),
			filter,
			fc.array(filter, { minLength: 1, maxLength: 4 }),
			(events, asked, lanes) => {
				const table = toTable(events);
				const options = { window: { start: 50, end: 250 }, texts: () => foldedTexts(table) };
				const alone = matchEvents(table, asked, options);
				const left = lanes.map((lane) => new Set(matchEvents(table, lane, options).anyTime));
				const match = matchEvents(table, asked, { ...options, lanes });
				assert.deepEqual(
					match.lanes,
					left.map((own) => alone.anyTime.filter((position) => own.has(position))),
				);
				const isInSome = (position: number) => left.some((own) => own.has(position));
				assert.deepEqual(match.all, alone.all.filter(isInSome));
				assert.deepEqual(match.anywhere, alone.anywhere.filter(isInSome));
			},
		),
	);
});
