import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { LoadedEvent } from '../schema/content.ts';
import { actorSchema, typeSchema } from '../schema/registries.ts';
import { buildTimeline } from './build-timeline.ts';
import { countQuarters, partsOfEvent } from './count-quarters.ts';
import { isoDay, toEventDate } from './date.ts';
import { hasAffiliates, listAffiliates } from './list-affiliates.ts';
import { testContent, testEvent, testRegistries } from './test-content.ts';

const { traders, weavers, farmers } = testRegistries.actors;
const joining = typeSchema.parse({
	name: { en: 'Joining' },
	definition: 'One joins another.',
	family: 'states',
	affiliation: true,
});

/** Lists the lanes of weavers and farmers, who are affiliates of the traders; the farmers until some event. */
function lanesOf(events: readonly LoadedEvent[], until?: string) {
	const registries = {
		...testRegistries,
		types: { ...testRegistries.types, joining },
		actors: {
			traders: actorSchema.parse(traders),
			weavers: actorSchema.parse({ ...weavers, affiliate_of: 'traders' }),
			farmers: actorSchema.parse({
				...farmers,
				affiliate_of: 'traders',
				...(until === undefined ? {} : { affiliate_until: until }),
			}),
		},
	};
	return listAffiliates(buildTimeline({ ...testContent(...events), registries }));
}

const names = (actor: string, role = 'perpetrator') => ({ actors: [{ actor, role }] });

test('listAffiliates() begins a lane with the pledge, leaves out what was before, and sorts lanes by their beginning', () => {
	const [group, ...more] = lanesOf([
		testEvent('2014-05-01-before', names('farmers')),
		testEvent('2015-02-10-pledge', { ...names('farmers', 'mentioned'), type: 'joining' }),
		testEvent('2015-03-01-attack', names('farmers')),
		testEvent('2014-09-01-first', names('weavers', 'target')),
	]);
	assert.deepEqual(more, []);
	assert.equal(group?.of.id, 'traders');
	assert.deepEqual(
		group.lanes.map(({ actor, start, pledge, events }) => [
			actor.id,
			isoDay(start),
			pledge?.id,
			events.map(({ event, isActing }) => [event.id, isActing]),
		]),
		[
			['weavers', '2014-09-01', undefined, [['2014-09-01-first', false]]],
			[
				'farmers',
				'2015-02-10',
				'2015-02-10-pledge',
				[
					['2015-02-10-pledge', false],
					['2015-03-01-attack', true],
				],
			],
		],
	);
});

test('listAffiliates() ends a lane with the event that ended it, and leaves it open where none did', () => {
	const events = [
		testEvent('2014-05-01-a', names('farmers')),
		testEvent('2016-08-02-split', names('farmers', 'mentioned')),
		testEvent('2017-01-01-after', names('farmers')),
	];
	const [ended] = lanesOf(events, '2016-08-02-split')[0]?.lanes ?? [];
	assert.equal(ended?.ending?.id, '2016-08-02-split');
	assert.equal(isoDay(ended.end), '2016-08-03');
	assert.equal(ended.events.length, 2);
	assert.equal(isoDay(ended.quarters.at(-1)?.start ?? 0), '2016-07-01');
	const [open] = lanesOf(events)[0]?.lanes ?? [];
	assert.equal(isoDay(open?.end ?? 0), '2026-01-01');
	assert.equal(open?.events.length, 3);
});

test('listAffiliates() takes nothing for a pledge that ended the affiliation or came after it', () => {
	const [lane] =
		lanesOf(
			[
				testEvent('2015-05-01-a', names('farmers')),
				testEvent('2016-08-02-split', { ...names('farmers', 'mentioned'), type: 'joining' }),
				testEvent('2017-01-01-joins-others', { ...names('farmers'), type: 'joining' }),
			],
			'2016-08-02-split',
		)[0]?.lanes ?? [];
	assert.equal(lane?.pledge, undefined);
	assert.equal(isoDay(lane?.start ?? 0), '2015-05-01');
	assert.equal(lane?.events.length, 2);
});

test('listAffiliates() counts no retracted event, and leaves out who is in no event', () => {
	assert.deepEqual(
		lanesOf([testEvent('2014-05-01-a', { ...names('farmers'), status: 'retracted' })]),
		[],
	);
});

test('hasAffiliates(timeline) is whether the registry names any', () => {
	assert.equal(hasAffiliates(buildTimeline(testContent())), false);
});

test('countQuarters(events) spreads an event over the days on which it may have happened', () => {
	const [first, second] = countQuarters(
		[
			{ event: { id: 'spread', date: toEventDate('2014-03-31/2014-04-03') }, isActing: true },
			{ event: { id: 'whole', date: toEventDate('2014-04') }, isActing: false },
		],
		{ start: Date.UTC(2014, 0, 15), end: Date.UTC(2014, 5, 1) },
	);
	assert.deepEqual(
		[first, second].map((quarter) => quarter && { ...quarter, start: isoDay(quarter.start) }),
		[
			{
				start: '2014-01-01',
				end: Date.UTC(2014, 3),
				acting: 25,
				other: 0,
				events: ['spread'],
				whole: 0,
			},
			{
				start: '2014-04-01',
				end: Date.UTC(2014, 6),
				acting: 75,
				other: 100,
				events: ['spread', 'whole'],
				whole: 1,
			},
		],
	);
});

const day = 86_400_000;
const from = Date.UTC(2014, 0, 1);

test('countQuarters(events) adds up to the number of events, each of which is in at least one quarter', () => {
	const event = fc.record({
		at: fc.integer({ min: -400, max: 5000 }),
		days: fc.integer({ min: 1, max: 900 }),
		isActing: fc.boolean(),
	});
	fc.assert(
		fc.property(
			fc.array(event, { maxLength: 30 }),
			fc.integer({ min: 0, max: 4000 }),
			fc.integer({ min: 1, max: 4000 }),
			(list, start, length) => {
				const events = list.map(({ at, days, isActing }, position) => ({
					event: {
						id: String(position),
						date: { ...toEventDate('2014'), start: from + at * day, end: from + (at + days) * day },
					},
					isActing,
				}));
				const lane = { start: from + start * day, end: from + (start + length) * day };
				const quarters = countQuarters(events, lane);
				const total = (key: 'acting' | 'other') =>
					quarters.reduce((sum, quarter) => sum + quarter[key], 0);
				const acting = events.filter(({ isActing }) => isActing).length;
				assert.equal(total('acting'), acting * partsOfEvent);
				assert.equal(total('other'), (events.length - acting) * partsOfEvent);
				assert.equal(new Set(quarters.flatMap((quarter) => quarter.events)).size, events.length);
				assert.ok((quarters[0]?.start ?? 0) <= lane.start);
				assert.ok((quarters.at(-1)?.end ?? 0) >= lane.end);
			},
		),
	);
});
