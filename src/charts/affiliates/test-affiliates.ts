import { buildTimeline } from '../../model/build-timeline.ts';
import { listAffiliates } from '../../model/list-affiliates.ts';
import { testContent, testEvent, testRegistries } from '../../model/test-content.ts';
import { prepareAffiliates } from './prepare-chart.ts';

interface TestNaming {
	readonly id: string;
	readonly actor?: string;
	readonly role?: string;
	readonly date?: string;
	readonly type?: string;
	readonly significance?: number;
}

const { traders, weavers, farmers } = testRegistries.actors;
const { policy } = testRegistries.types;

/** Makes the chart of affiliates of some events, for the tests of this folder: weavers unless told otherwise, who left with the event `2020-01-15-left`, and farmers. */
export function testAffiliates(namings: readonly TestNaming[], language = 'en') {
	if (!traders || !weavers || !farmers || !policy) throw new Error('Expected test registries');
	const events = namings.map(({ id, actor = 'weavers', role = 'perpetrator', ...data }) =>
		testEvent(id, { ...data, actors: [{ actor, role }] }),
	);
	const timeline = buildTimeline({
		...testContent(...events),
		registries: {
			...testRegistries,
			types: { policy, joining: { ...policy, affiliation: true } },
			actors: {
				traders,
				weavers: { ...weavers, affiliate_of: 'traders', affiliate_until: '2020-01-15-left' },
				farmers: { ...farmers, affiliate_of: 'traders' },
			},
		},
	});
	const groups = listAffiliates(timeline);
	return { groups, chart: prepareAffiliates(groups, { language, site: timeline.site }) };
}

/** Two lanes: one from a pledge to a break, with events in a row, one without either. */
export const twoLanes: readonly TestNaming[] = [
	{ id: '2015-02-10-joined', type: 'joining', role: 'mentioned', significance: 4 },
	{ id: '2015-03-01-first' },
	{ id: '2015-03-20-second', role: 'target' },
	{ id: '2016-03-25-long', date: '2016-03-25/2016-04-07', significance: 4 },
	{ id: '2016-05-01-third' },
	{ id: '2020-01-15-left', type: 'joining', role: 'mentioned' },
	{ id: '2017-06-market', actor: 'farmers' },
	{ id: '2018-07-01-harvest', actor: 'farmers', significance: 5 },
];
