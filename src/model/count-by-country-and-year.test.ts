import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { countByCountryAndYear } from './count-by-country-and-year.ts';
import { testContent, testEvent } from './test-content.ts';

const at = (...places: readonly string[]) => ({ places: places.map((place) => ({ place })) });

test('countByCountryAndYear() counts an event in each of its countries, in the year it begins, and once in all; a retracted one nowhere', () => {
	const { years, regions, all } = countByCountryAndYear(
		buildTimeline(
			testContent(
				testEvent('2014-06-10-a', at('mosul')),
				testEvent('2014-12-30-b', { ...at('mosul', 'raqqa'), date: '2014-12-30/2015-02-01' }),
				testEvent('2016-01-01-c', at('raqqa')),
				testEvent('2016-01-02-d', at('raqqa')),
				testEvent('2016-01-03-e', { ...at('raqqa'), status: 'retracted' }),
			),
		),
	);
	assert.deepEqual([years[0], years.at(-1)], [2014, 2025]);
	const [core] = regions;
	assert.deepEqual(
		core?.rows.map(({ country, counts, total }) => [country.id, counts.slice(0, 3), total]),
		[
			['SY', [1, 0, 2], 3],
			['IQ', [2, 0, 0], 2],
		],
	);
	assert.deepEqual([all.counts.slice(0, 3), all.total], [[2, 0, 2], 4]);
});

test('countByCountryAndYear() leaves out countries without events', () => {
	const { regions } = countByCountryAndYear(
		buildTimeline(testContent(testEvent('2014-06-10-a', at('mosul')))),
	);
	assert.deepEqual(
		regions.flatMap(({ rows }) => rows.map(({ country }) => country.id)),
		['IQ'],
	);
});
