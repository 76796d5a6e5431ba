import assert from 'node:assert/strict';
import test from 'node:test';
import { listSuccessions } from '../../model/list-successions.ts';
import { testLeadership } from '../../model/test-leadership.ts';
import { prepareChart } from './prepare-chart.ts';

test('prepareChart(rumour and capture) gives the day to the change that is said to have happened on it', () => {
	const timeline = testLeadership(
		{
			id: '2015-05-01-rumour',
			leadership: [{ person: 'ada', change: 'died', status: 'unverified' }],
		},
		{ id: '2018-03-01-capture', leadership: [{ person: 'ada', change: 'captured' }] },
	);
	const [guild] = prepareChart(listSuccessions(timeline), { language: 'en' });
	assert.deepEqual(
		guild?.rows.map(({ label }) => label),
		['captured 1 March 2018, disputed'],
	);
});

test('prepareChart(a change whose day is still open) ends it with the record', () => {
	const timeline = testLeadership({
		id: '2015-03-capture',
		leadership: [{ person: 'ada', change: 'captured', occurred: '2015-03/..' }],
	});
	const [guild] = prepareChart(listSuccessions(timeline), { language: 'en' });
	assert.ok(Number.isFinite(guild?.rows[0]?.end?.latest));
});
