import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { listCampaigns } from '../model/list-campaigns.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { campaignEventsToCsv, campaignLinksToCsv } from './campaign-to-csv.ts';

const [campaign] = listCampaigns(
	buildTimeline(
		testContent(
			testEvent('2014-06-10-before', { related: ['2016-10-17-fair'] }),
			testEvent('2016-10-17-fair', {
				date: '2016-10-17/2017-07-10',
				casualties: { killed: { low: 2, best: 3, high: 5 }, basis: ['first'] },
			}),
			testEvent('2016-10-20-part', { part_of: '2016-10-17-fair' }),
			testEvent('2017-07-10-last', {
				part_of: '2016-10-17-fair',
				related: ['2016-10-20-part'],
				title: 'Fair, last day',
			}),
		),
	),
);

test('campaignEventsToCsv(campaign) has a row for each event of the page', () => {
	assert.ok(campaign);
	const csv = campaignEventsToCsv(campaign, {
		urlOf: ({ id }) => `https://timeline.example/events/${id}/`,
		titleOf: ({ title }) => title,
	});
	const [header, ...rows] = csv.trimEnd().split('\r\n');
	assert.equal(
		header,
		'event,lane,depth,date,date_start,date_end,title,type,places,killed_low,killed_best,killed_high,status,url',
	);
	assert.deepEqual(rows, [
		'2016-10-17-fair,campaign,0,2016-10-17/2017-07-10,2016-10-17,2017-07-10,Title of 2016-10-17-fair,policy,mosul,2,3,5,corroborated,https://timeline.example/events/2016-10-17-fair/',
		'2016-10-20-part,campaign,1,2016-10-20,2016-10-20,,Title of 2016-10-20-part,policy,mosul,,,,corroborated,https://timeline.example/events/2016-10-20-part/',
		'2017-07-10-last,campaign,1,2017-07-10,2017-07-10,,"Fair, last day",policy,mosul,,,,corroborated,https://timeline.example/events/2017-07-10-last/',
		'2014-06-10-before,before,,2014-06-10,2014-06-10,,Title of 2014-06-10-before,policy,mosul,,,,corroborated,https://timeline.example/events/2014-06-10-before/',
	]);
});

test('campaignLinksToCsv(campaign) leads from parts to their whole and from the earlier to the later', () => {
	assert.ok(campaign);
	assert.deepEqual(campaignLinksToCsv(campaign).trimEnd().split('\r\n'), [
		'from,to,kind',
		'2016-10-20-part,2016-10-17-fair,part_of',
		'2017-07-10-last,2016-10-17-fair,part_of',
		'2014-06-10-before,2016-10-17-fair,related',
		'2016-10-20-part,2017-07-10-last,related',
	]);
});
