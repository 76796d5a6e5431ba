import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from './build-timeline.ts';
import { countHeld } from './count-held.ts';
import { isoDay } from './date.ts';
import { holderKindFinder } from './holder-kinds.ts';
import { listControl, type Holding } from './list-control.ts';
import { testContent, testEvent } from './test-content.ts';

interface Change {
	readonly id: string;
	readonly control: readonly {
		readonly place: string;
		readonly holder: string;
		readonly extent?: string;
	}[];
	readonly date?: string;
	readonly status?: string;
}

function recorded(...changes: readonly Change[]) {
	return buildTimeline(testContent(...changes.map(({ id, ...data }) => testEvent(id, data))));
}

const taken = (holder: string, extent = 'full') => [{ place: 'mosul', holder, extent }];

const summary = ({ shares, rest, main, start, settled, end, isLast }: Holding) =>
	[
		shares.map(({ holder, extent }) => `${holder.id} ${extent}`).join(' and '),
		`rest ${rest?.id ?? '–'}`,
		`mainly ${main.id}`,
		`${isoDay(start)}~${isoDay(settled)}–${isoDay(end)}`,
		isLast ? 'last' : '',
	].join(', ');

test('listControl(no changes) is empty', () => {
	assert.deepEqual(listControl(recorded()), []);
});

test('listControl(events) runs from change to change, and claims nothing before the first', () => {
	const [mosul] = listControl(
		recorded(
			{ id: '2014-06-10-a', control: taken('traders') },
			{ id: '2017-07-10-b', control: taken('farmers') },
		),
	);
	assert.equal(mosul?.place.id, 'mosul');
	assert.deepEqual(mosul.holdings.map(summary), [
		'traders full, rest –, mainly traders, 2014-06-10~2014-06-10–2017-07-10, ',
		'farmers full, rest –, mainly farmers, 2017-07-10~2017-07-10–2026-01-01, last',
	]);
});

test('listControl(a part is taken) leaves the rest with who had held the place', () => {
	const [mosul] = listControl(
		recorded(
			{ id: '2014-06-10-a', control: taken('traders') },
			{ id: '2017-01-24-b', control: taken('farmers', 'part') },
			{ id: '2017-02-24-c', control: taken('farmers', 'most') },
		),
	);
	assert.deepEqual(mosul?.holdings.slice(1).map(summary), [
		'farmers part, rest traders, mainly traders, 2017-01-24~2017-01-24–2017-02-24, ',
		'farmers most, rest traders, mainly farmers, 2017-02-24~2017-02-24–2026-01-01, last',
	]);
});

test('listControl(the first change is of a part) names nobody for the rest', () => {
	const [mosul] = listControl(recorded({ id: '2014-06-10-a', control: taken('traders', 'part') }));
	assert.deepEqual(mosul?.holdings.map(summary), [
		'traders part, rest –, mainly traders, 2014-06-10~2014-06-10–2026-01-01, last',
	]);
});

test('listControl(a change between two days, and in a month) is settled on the last of them', () => {
	const [mosul] = listControl(
		recorded(
			{ id: '2014-06-20-a', date: '2014-06-20/2014-06-22', control: taken('traders') },
			{ id: '2015-06-b', control: taken('farmers') },
			{ id: '2015-06-20-c', control: taken('traders') },
		),
	);
	assert.deepEqual(
		mosul?.holdings.map(
			({ start, settled, end }) => `${isoDay(start)}~${isoDay(settled)}–${isoDay(end)}`,
		),
		[
			'2014-06-20~2014-06-22–2015-06-01',
			'2015-06-01~2015-06-20–2015-06-20',
			'2015-06-20~2015-06-20–2026-01-01',
		],
	);
});

test('listControl(an event that divides a place) keeps all its shares, the largest first', () => {
	const control = [...taken('traders', 'part'), ...taken('farmers', 'most')];
	const [mosul] = listControl(recorded({ id: '2014-06-10-a', control }));
	assert.deepEqual(mosul?.holdings.map(summary), [
		'farmers most and traders part, rest –, mainly farmers, 2014-06-10~2014-06-10–2026-01-01, last',
	]);
});

test('listControl(a retracted event) leaves it out', () => {
	assert.deepEqual(
		listControl(recorded({ id: '2014-06-10-a', control: taken('traders'), status: 'retracted' })),
		[],
	);
});

const day = 86_400_000;
const changes = fc.array(
	fc.record({
		place: fc.constantFrom('mosul', 'raqqa'),
		holder: fc.constantFrom('traders', 'farmers', 'weavers'),
		extent: fc.constantFrom('full', 'most', 'part'),
		from: fc.integer({ min: 0, max: 60 }),
		days: fc.constantFrom(0, 0, 1, 10),
	}),
	{ maxLength: 12 },
);

function controlOf(list: typeof changes extends fc.Arbitrary<infer T> ? T : never) {
	const first = Date.UTC(2014, 0, 1);
	return listControl(
		recorded(
			...list.map(({ from, days, ...control }, position) => {
				const start = isoDay(first + from * day);
				const date = days === 0 ? start : `${start}/${isoDay(first + (from + days) * day)}`;
				return { id: `${start}-${position}`, date, control: [control] };
			}),
		),
	);
}

test('listControl(events) gives holdings that follow each other without gap or overlap to the end of the timeline', () => {
	fc.assert(
		fc.property(changes, (list) => {
			const places = controlOf(list);
			assert.equal(places.flatMap(({ holdings }) => holdings).length, list.length);
			for (const { holdings } of places) {
				holdings.forEach(({ start, settled, end, isLast }, position) => {
					assert.ok(start <= settled && settled <= end);
					assert.equal(isLast, position === holdings.length - 1);
					assert.equal(end, holdings[position + 1]?.start ?? Date.UTC(2026, 0, 1));
				});
			}
		}),
	);
});

test('countHeld(places) agrees on every day with counting the holdings of that day', () => {
	const isCounted = ({ id }: { readonly id: string }) => id !== 'farmers';
	fc.assert(
		fc.property(changes, fc.integer({ min: 0, max: 90 }), (list, days) => {
			const at = Date.UTC(2014, 0, 1) + days * day;
			const places = controlOf(list);
			const today = places
				.flatMap(({ holdings }) => holdings)
				.filter(({ main, start, end }) => isCounted(main) && start <= at && at < end);
			const step = countHeld(places, { isCounted }).findLast(({ from }) => from <= at);
			assert.equal(step?.possible ?? 0, today.length);
			assert.equal(
				step?.certain ?? 0,
				today.filter(({ settled, isLast }) => !isLast && settled <= at).length,
			);
		}),
	);
});

test('holderKindFinder(timeline) finds a kind by the actor and by what it is part of', () => {
	const timeline = recorded();
	const kindOf = holderKindFinder(timeline);
	assert.deepEqual(
		timeline.actors.map((actor) => [actor.id, kindOf(actor)?.id]),
		[
			['traders', 'trade'],
			['weavers', 'trade'],
			['farmers', undefined],
		],
	);
});
