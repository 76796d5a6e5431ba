import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from './build-timeline.ts';
import { findCampaignEvent, listCampaigns } from './list-campaigns.ts';
import { testContent, testEvent } from './test-content.ts';

const battle = '2016-10-17-battle';
const quarter = '2016-11-05-quarter';

const record = buildTimeline(
	testContent(
		testEvent('2014-06-10-lost', { related: [battle] }),
		testEvent(battle, { date: '2016-10-17/2017-07-10' }),
		testEvent('2016-10-20-town', { part_of: battle, related: ['2016-10-22-village'] }),
		testEvent('2016-10-22-village', { part_of: battle }),
		testEvent(quarter, { part_of: battle }),
		testEvent('2016-11-06-street', { part_of: quarter }),
		testEvent('2016-12-24-elsewhere', { related: [quarter] }),
		testEvent('2017-07-10-won', { part_of: battle, related: ['2018-04-23-rebuilt'] }),
		testEvent('2017-07-10-not-so', { part_of: battle, status: 'retracted' }),
		testEvent('2018-04-23-rebuilt'),
		testEvent('2019-01-01-alone', { related: ['2018-04-23-rebuilt'] }),
	),
);

test('listCampaigns(record) nests the events of a campaign and orders parts by time', () => {
	const [campaign, ...others] = listCampaigns(record);
	assert.deepEqual(others, []);
	assert.deepEqual(
		campaign?.events.map(({ event, depth, within }) => [event.id, depth, within?.id]),
		[
			[battle, 0, undefined],
			['2016-10-20-town', 1, battle],
			['2016-10-22-village', 1, battle],
			[quarter, 1, battle],
			['2016-11-06-street', 2, quarter],
			['2017-07-10-won', 1, battle],
		],
	);
});

test('listCampaigns(record) finds what is related to a campaign, and when it happened', () => {
	const [campaign] = listCampaigns(record);
	assert.ok(campaign);
	assert.deepEqual(
		campaign.linked.map(({ event, time }) => [event.id, time]),
		[
			['2014-06-10-lost', 'before'],
			['2016-12-24-elsewhere', 'meanwhile'],
			['2018-04-23-rebuilt', 'after'],
		],
	);
	assert.deepEqual(
		campaign.related.map((pair) => pair.map(({ id }) => id)),
		[
			['2014-06-10-lost', battle],
			['2016-10-20-town', '2016-10-22-village'],
			[quarter, '2016-12-24-elsewhere'],
			['2017-07-10-won', '2018-04-23-rebuilt'],
		],
	);
});

test('listCampaigns(record) leaves out a larger event of three events, as no more than its page tells', () => {
	const events = [
		testEvent('2016-01-01-whole'),
		testEvent('2016-01-02-part', { part_of: '2016-01-01-whole' }),
		testEvent('2016-01-03-later', { related: ['2016-01-02-part'] }),
	];
	assert.equal(listCampaigns(buildTimeline(testContent(...events))).length, 0);
	const one = testEvent('2016-01-04-last', { related: ['2016-01-02-part'] });
	assert.equal(listCampaigns(buildTimeline(testContent(...events, one))).length, 1);
});

test('listCampaigns(record) lasts from its first event to its last, also where a part began first', () => {
	const events = [
		testEvent('2016-08-01-strikes', { part_of: '2016-12-05-town' }),
		testEvent('2016-12-05-town', { date: '2016-12-05/2016-12-06' }),
		testEvent('2016-12-05-street', { part_of: '2016-12-05-town' }),
		testEvent('2016-09-01-elsewhere', { related: ['2016-12-05-town'] }),
	];
	const [campaign] = listCampaigns(buildTimeline(testContent(...events)));
	assert.ok(campaign);
	assert.equal(campaign.start, Date.UTC(2016, 7, 1));
	assert.equal(campaign.end, Date.UTC(2016, 11, 7));
	assert.equal(campaign.linked[0]?.time, 'meanwhile');
});

test('findCampaignEvent(record, event) leads from any event of a campaign to its own, and from no other', () => {
	const found = record.events.map((event) => findCampaignEvent(record, event)?.id);
	assert.equal(found.filter((id) => id === battle).length, 6);
	assert.equal(found.filter((id) => id === undefined).length, 5);
});

test('listCampaigns(record) holds every event once, and its pairs join events that it holds', () => {
	const shape = fc.array(
		fc.record({
			day: fc.integer({ min: 1, max: 28 }),
			whole: fc.option(fc.nat(30)),
			related: fc.array(fc.nat(30), { maxLength: 3 }),
		}),
		{ minLength: 1, maxLength: 30 },
	);
	fc.assert(
		fc.property(shape, (made) => {
			const ids = made.map(
				({ day }, index) => `2016-01-${String(day).padStart(2, '0')}-n${String(index)}`,
			);
			const events = made.map(({ whole, related }, index) =>
				testEvent(ids[index] ?? '', {
					related: [...new Set(related.flatMap((other) => ids[other] ?? []))],
					// Only earlier ones are wholes, so that none leads back.
					...(whole !== null && whole < index ? { part_of: ids[whole] } : {}),
				}),
			);
			const timeline = buildTimeline(testContent(...events));
			const campaigns = listCampaigns(timeline);
			const inside = campaigns.flatMap(({ events: own }) => own.map(({ event }) => event.id));
			assert.equal(new Set(inside).size, inside.length);
			for (const { events: own, linked, related, start, end } of campaigns) {
				const held = new Set([...own, ...linked].map(({ event }) => event));
				assert.equal(held.size, own.length + linked.length);
				for (const pair of related) for (const event of pair) assert.ok(held.has(event));
				for (const { event } of own) {
					assert.ok(event.date.start >= start && event.date.end <= end);
					assert.equal(findCampaignEvent(timeline, event), own[0]?.event);
				}
			}
		}),
	);
});
