import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
	listAt,
	tablePrecisions,
	tableStatuses,
	toListColumn,
	type EventTable,
} from '../model/event-table.ts';
import { emptyFilter, facets, type EventFilter, type MapExtent } from './event-filter.ts';
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
			{ id: 'suva', name: 'Suva', country: 0, precision: 1, latitude: -18, longitude: 178 },
			{ id: 'apia', name: 'Apia', country: 1, precision: 1, latitude: -14, longitude: -172 },
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

/** Days ten apart, so that events and windows often begin and end together. */
const tens = (max: number) => fc.integer({ min: 0, max: max / 10 }).map((ten) => ten * 10);

const event: fc.Arbitrary<TestEvent> = fc.record({
	start: tens(380),
	length: fc.constantFrom(1, 2, 10, 20, 40),
	precision: fc.integer({ min: 0, max: 3 }),
	flags: fc.integer({ min: 0, max: 7 }),
	type: fc.integer({ min: 0, max: 2 }),
	status: fc.integer({ min: 0, max: 4 }),
	significance: fc.integer({ min: 1, max: 5 }),
	killed: fc.oneof(
		fc.constant([-1, -1] as const),
		fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 60 })),
	),
	sites: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
	actors: fc.uniqueArray(fc.integer({ min: 0, max: 2 })),
	topics: fc.uniqueArray(fc.integer({ min: 0, max: 1 })),
	title: fc.constantFrom('Court in Mosul', 'Return of families', 'Réunion at Raqqa'),
});

/** Parts of the map that end at places as often as between them; some cross the date line. */
const extent: fc.Arbitrary<MapExtent> = fc
	.record({
		west: fc.constantFrom(-180, -172, -100, 39, 40, 43, 178, 179),
		east: fc.constantFrom(-173, -172, -100, 39, 42, 43, 178, 180),
		latitudes: fc.uniqueArray(fc.constantFrom(-90, -18, -16, -14, 30, 36, 90), {
			minLength: 2,
			maxLength: 2,
		}),
	})
	.map(({ west, east, latitudes }) => ({
		west,
		south: Math.min(...latitudes),
		east,
		north: Math.max(...latitudes),
	}));

/** Most parts of a filter ask for nothing, so that many a filter leaves something. */
const rarely = <T, U>(part: fc.Arbitrary<T>, usual: U) =>
	fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, part);
const choice = (ids: readonly string[]) => rarely(fc.subarray([...ids]), []);

const filter: fc.Arbitrary<EventFilter> = fc.record(
	{
		chosen: fc.record({
			type: choice(['raid', 'trial', 'return']),
			country: choice(['IQ', 'SY']),
			actor: choice(['one', 'two', 'three']),
			topic: choice(['law', 'water']),
			status: choice(tableStatuses),
		}),
		text: rarely(fc.constantFrom('mosul', 'REUNION raqqa', 'nothing'), ''),
		significance: rarely(fc.integer({ min: 2, max: 5 }), 1),
		killedFrom: rarely(fc.integer({ min: 0, max: 30 }), undefined),
		killedTo: rarely(fc.integer({ min: 0, max: 60 }), undefined),
		isLasting: rarely(fc.constant(true), false),
		isCertain: rarely(fc.constant(true), false),
		extent: rarely(extent, undefined),
	},
	{ noNullPrototype: true },
);

const events = fc.array(event, { maxLength: 30, size: 'max' });

type Window = MatchOptions['window'];

/** Whether an event is in a window, found by going through its days one by one. */
function naiveTime(
	{ start, end, precision, flags }: EventTable,
	{ position, window }: { readonly position: number; readonly window: Window },
): 'certain' | 'possible' | 'outside' {
	const days: number[] = [];
	for (let day = start[position] ?? 0; day < (end[position] ?? 0); day += 1) days.push(day);
	const isIn = (day: number) => day >= window.start && day < window.end;
	if (!days.some(isIn)) return 'outside';
	if (days.every(isIn)) return 'certain';
	const isDatedToDays = ['day', 'range'].includes(tablePrecisions[precision[position] ?? 0] ?? '');
	const isDoubted = [2, 3, 4, 5, 6, 7].includes(flags[position] ?? 0);
	return isDatedToDays && !isDoubted ? 'certain' : 'possible';
}

/** Whether going east from one side of an extent to the other meets a place between its parallels. */
function naiveIsWithin(
	{ latitude = NaN, longitude = NaN }: { latitude?: number; longitude?: number },
	{ west, south, east, north }: MapExtent,
): boolean {
	const end = east < west ? east + 360 : east;
	const isMet = [longitude, longitude + 360].some((degrees) => degrees >= west && degrees <= end);
	return isMet && latitude >= south && latitude <= north;
}

/** The same question asked the slow and obvious way. */
function isLeft(
	table: EventTable,
	{ asked, position, window }: { asked: EventFilter; position: number; window: Window },
): boolean {
	const { chosen, killedFrom, killedTo } = asked;
	const has = (ids: readonly string[], own: readonly (string | undefined)[]) =>
		ids.length === 0 || own.some((id) => id !== undefined && ids.includes(id));
	const sites = [...listAt(table.sites, position)].map((site) => table.places[site]);
	const low = table.killedLow[position] ?? -1;
	const high = table.killedHigh[position] ?? -1;
	const time = naiveTime(table, { position, window });
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
		sites.some((site) => !asked.extent || naiveIsWithin(site ?? {}, asked.extent)) &&
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
	fc.assert(
		fc.property(events, filter, tens(300), (drawn, asked, start) => {
			const table = toTable(drawn);
			const window = { start, end: start + 90 };
			check(table, asked, { window, texts: () => foldedTexts(table) });
		}),
		{ numRuns: 300 },
	);
}

const positionsOf = (table: EventTable) => table.ids.map((_, position) => position);

test('matchEvents(table, filter) leaves what a naive filter leaves, for any window', () => {
	forAnyWindow((table, asked, options) => {
		const { window } = options;
		const { all, anyTime, anywhere, possible } = matchEvents(table, asked, options);
		const naive = (change: Partial<EventFilter>, within = window) =>
			positionsOf(table).filter((position) =>
				isLeft(table, { asked: { ...asked, ...change }, position, window: within }),
			);
		assert.deepEqual(all, naive({}));
		const isDoubted = (position: number) =>
			asked.isCertain && naiveTime(table, { position, window }) === 'possible';
		assert.deepEqual(
			anyTime,
			naive({ isCertain: false }, { start: -1, end: 1000 }).filter(
				(position) => !isDoubted(position),
			),
		);
		const shown = anyTime.filter(
			(position) => naiveTime(table, { position, window }) !== 'outside',
		);
		assert.deepEqual(shown, all, 'timeline and list agree');
		assert.deepEqual(anywhere, naive({ extent: undefined }));
		assert.equal(
			possible,
			all.filter((position) => naiveTime(table, { position, window }) === 'possible').length,
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
		fc.property(events, filter, (drawn, asked) => {
			const table = toTable(drawn);
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
			events,
			filter,
			fc.array(filter, { minLength: 1, maxLength: 4 }),
			(drawn, asked, lanes) => {
				const table = toTable(drawn);
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
