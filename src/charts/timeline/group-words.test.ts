import assert from 'node:assert/strict';
import test from 'node:test';
import { chartWords } from '../../i18n/timeline-words.ts';
import { groupName, hrefOfGroup } from './group-words.ts';
import type { Group } from './layout-groups.ts';

const hrefOfYear = (year: number) => `/${year}/`;

function group(from: string, to: string, unit: Group['unit']): Group {
	const stretch = { start: Date.parse(from), end: Date.parse(to) };
	return {
		...stretch,
		inView: stretch,
		unit,
		count: 12,
		x0: 0,
		x1: 24,
		y0: 0,
		y1: 24,
	};
}

const year = group('2014-01-01', '2015-01-01', 'year');
const quarter = group('2014-04-01', '2014-07-01', 'quarter');
const month = group('2014-06-01', '2014-07-01', 'month');
const day = group('2014-06-09', '2014-06-10', 'day');

for (const [one, address] of [
	[year, '/2014/'],
	[quarter, '/2014/'],
	[month, '/2014/06/'],
	[day, '/2014/06/'],
] as const)
	test(`a group of a ${one.unit} leads to ${address}`, () => {
		assert.equal(hrefOfGroup(one, { hrefOfYear }), address);
	});

test('a group is named after its time, its lane and its number of events', () => {
	const words = chartWords('en');
	const nameOf = (one: Group, lane = 'Iraq') => groupName(one, { lane, words, language: 'en' });
	assert.equal(nameOf(year), '2014, Iraq, 12 events');
	assert.equal(nameOf(month, ''), 'June 2014, 12 events');
});

test('a group that is partly in view is named after its days in view', () => {
	const words = chartWords('en');
	const inView = { start: Date.parse('2014-06-14T06:00Z'), end: month.end };
	assert.equal(
		groupName({ ...month, inView }, { lane: '', words, language: 'en' }),
		'14–30 June 2014, 12 events',
	);
});
