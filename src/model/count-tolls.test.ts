import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from './build-timeline.ts';
import { countTolls, sumTolls } from './count-tolls.ts';
import {
	deadliest,
	groupTollsByCountry,
	groupTollsByTarget,
	groupTollsByType,
	groupTollsInTime,
} from './group-tolls.ts';
import { testContent, testEvent } from './test-content.ts';

interface TestToll {
	readonly id: string;
	readonly killed?: readonly [number, number, number];
	readonly [key: string]: unknown;
}

function recorded(...tolls: readonly TestToll[]) {
	return buildTimeline(
		testContent(
			...tolls.map(({ id, killed, ...data }) => {
				const [low, best, high] = killed ?? [];
				return testEvent(id, {
					...data,
					...(killed ? { casualties: { killed: { low, best, high } } } : {}),
				});
			}),
		),
	);
}

const ids = (entries: readonly { readonly event: { readonly id: string } }[]) =>
	entries.map(({ event }) => event.id);

test('countTolls(record) adds up what is reported; an event without a figure is not a zero', () => {
	const { counted, silent } = countTolls(
		recorded({ id: '2014-06-10-a', killed: [1, 2, 4] }, { id: '2014-06-11-b' }),
		'killed',
	);
	assert.deepEqual(sumTolls(counted), { low: 1, best: 2, high: 4, events: 1 });
	assert.equal(silent, 1);
});

test('countTolls(a part of a larger event that has a figure) counts the larger event alone', () => {
	const timeline = recorded(
		{ id: '2014-06-10-whole', killed: [100, 100, 100] },
		{ id: '2014-06-11-part', killed: [5, 5, 5], part_of: '2014-06-10-whole' },
		{ id: '2014-06-12-part-of-part', killed: [1, 1, 1], part_of: '2014-06-11-part' },
	);
	const { counted, within } = countTolls(timeline, 'killed');
	assert.deepEqual(ids(counted), ['2014-06-10-whole']);
	assert.deepEqual(
		within.map(({ event, whole }) => `${event.id} in ${whole.id}`),
		['2014-06-11-part in 2014-06-10-whole', '2014-06-12-part-of-part in 2014-06-10-whole'],
	);
});

test('countTolls(parts of an event without a figure) counts each part', () => {
	const timeline = recorded(
		{ id: '2014-06-10-whole' },
		{ id: '2014-06-11-part', killed: [5, 5, 5], part_of: '2014-06-10-whole' },
	);
	assert.deepEqual(ids(countTolls(timeline, 'killed').counted), ['2014-06-11-part']);
});

test('countTolls(a retracted event) neither counts it nor lets it stand for its parts', () => {
	const timeline = recorded(
		{ id: '2014-06-10-whole', killed: [100, 100, 100], status: 'retracted' },
		{ id: '2014-06-11-part', killed: [5, 5, 5], part_of: '2014-06-10-whole' },
	);
	assert.deepEqual(ids(countTolls(timeline, 'killed').counted), ['2014-06-11-part']);
});

test('groupTollsInTime(entries, { unit }) leaves out of the months what lasted over more than one', () => {
	const { counted } = countTolls(
		recorded(
			{ id: '2014-06-10-a', killed: [1, 2, 4] },
			{ id: '2014-06-b', killed: [1, 1, 1] },
			{ id: '2014-06-20-c', date: '2014-06-20/2014-07-02', killed: [9, 9, 9] },
		),
		'killed',
	);
	const { groups, spanning } = groupTollsInTime(counted, { unit: 'month' });
	assert.deepEqual(
		groups.map(({ key, sum }) => [key, sum.low, sum.best, sum.high]),
		[['2014-06', 2, 3, 5]],
	);
	assert.deepEqual(ids(spanning), ['2014-06-20-c']);
	assert.deepEqual(groupTollsInTime(counted, { unit: 'year' }).spanning, []);
});

test('groupTollsByCountry(an event in two countries) puts it under neither', () => {
	const { counted } = countTolls(
		recorded({
			id: '2014-06-10-a',
			places: [{ place: 'mosul' }, { place: 'raqqa' }],
			killed: [1, 2, 4],
		}),
		'killed',
	);
	assert.deepEqual(
		groupTollsByCountry(counted).map(({ key, sum }) => [key, sum.best]),
		[[undefined, 2]],
	);
});

test('groupTollsByTarget() tells targets of one kind, of several and none apart; other roles are none', () => {
	const { counted } = countTolls(
		recorded(
			{ id: '2014-06-10-a', killed: [1, 1, 1], actors: [{ actor: 'traders', role: 'target' }] },
			{ id: '2014-06-11-b', killed: [2, 2, 2], actors: [{ actor: 'traders', role: 'mentioned' }] },
			{ id: '2014-06-12-c', killed: [4, 4, 4], actors: [{ actor: 'traders', role: 'target' }] },
		),
		'killed',
	);
	const withForces = counted.map((entry, position) => {
		const [target] = entry.event.actors;
		if (position < 2 || !target) return entry;
		const forces = { ...target, actor: { ...target.actor, kind: 'state-forces' as const } };
		return { ...entry, event: { ...entry.event, actors: [target, forces] } };
	});
	assert.deepEqual(
		groupTollsByTarget(withForces).map(({ key, sum }) => [key, sum.best]),
		[
			['several', 4],
			[undefined, 2],
			['community', 1],
		],
	);
});

test('every grouping of tolls adds up to the whole, and low ≤ best ≤ high in each', () => {
	const toll = fc.record({
		low: fc.integer({ min: 0, max: 50 }),
		more: fc.integer({ min: 0, max: 50 }),
		most: fc.integer({ min: 0, max: 50 }),
		month: fc.integer({ min: 1, max: 9 }),
		place: fc.constantFrom('mosul', 'raqqa'),
		role: fc.constantFrom('target', 'mentioned'),
		isLong: fc.boolean(),
		part: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
	});
	fc.assert(
		fc.property(fc.array(toll, { maxLength: 12 }), (list) => {
			const id = (position: number) => `2014-0${list[position]?.month ?? 1}-10-${position}`;
			const timeline = recorded(
				...list.map(({ low, more, most, month, place, role, isLong, part }, position) => ({
					id: id(position),
					killed: [low, low + more, low + more + most] as const,
					places: [{ place }],
					actors: [{ actor: 'traders', role }],
					...(isLong ? { date: `2014-0${month}-10/2014-1${month % 3}-01` } : {}),
					...(part !== undefined && part < position ? { part_of: id(part) } : {}),
				})),
			);
			const { counted, within, silent } = countTolls(timeline, 'killed');
			assert.equal(counted.length + within.length + silent, list.length);
			const whole = sumTolls(counted);
			const inTime = groupTollsInTime(counted, { unit: 'month' });
			for (const sums of [
				groupTollsByCountry(counted).map(({ sum }) => sum),
				groupTollsByType(counted).map(({ sum }) => sum),
				groupTollsByTarget(counted).map(({ sum }) => sum),
				[...inTime.groups.map(({ sum }) => sum), sumTolls(inTime.spanning)],
			]) {
				for (const key of ['low', 'best', 'high', 'events'] as const) {
					assert.equal(
						sums.reduce((sum, part) => sum + part[key], 0),
						whole[key],
					);
				}
				assert.ok(sums.every(({ low, best, high }) => low <= best && best <= high));
			}
			const [first] = deadliest(counted, 1);
			assert.ok(counted.every(({ range }) => range.best <= (first?.range.best ?? 0)));
		}),
		{ numRuns: 60 },
	);
});
