import { buildTimeline } from '../../model/build-timeline.ts';
import { listCampaigns, type Campaign } from '../../model/list-campaigns.ts';
import { testContent, testEvent } from '../../model/test-content.ts';

const fair = '2016-10-17-fair';

/** A campaign with a part of a part, a date known to the month, an event that is not over and related events of all times. */
export const fairCampaign: Campaign = campaignOf([
	testEvent('2014-06-10-first', { related: [fair] }),
	testEvent('2015-stalls', { related: ['2016-10-20-opening'] }),
	testEvent(fair, { date: '2016-10-17/2017-07-10', title: 'Fair of the two rivers' }),
	testEvent('2016-10-20-opening', { part_of: fair, related: ['2017-02-visitors'] }),
	testEvent('2016-11-05-market', { part_of: fair, date: '2016-11-05/2016-12-24' }),
	testEvent('2016-11-06-stall', {
		part_of: '2016-11-05-market',
		title:
			'A stall of the market sells copper, cloth and spices to people from both banks of the river',
	}),
	testEvent('2016-12-01-elsewhere', { related: ['2016-11-05-market'] }),
	testEvent('2017-02-visitors', { part_of: fair }),
	testEvent('2017-07-10-school', { part_of: fair, date: '2017-07-10/..' }),
	testEvent('2018-04-23-again', { related: [fair, '2017-07-10-school'] }),
]);

/** Makes the first campaign of some events, for the tests of this folder. */
export function campaignOf(events: readonly ReturnType<typeof testEvent>[]): Campaign {
	const [campaign] = listCampaigns(buildTimeline(testContent(...events)));
	if (!campaign) throw new Error('Expected a campaign');
	return campaign;
}
