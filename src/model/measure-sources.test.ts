import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { measureSources } from './measure-sources.ts';
import { testContent, testEvent } from './test-content.ts';

const source = { title: 'Report', published: '2014-06-10' };
const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-10-a'),
		testEvent('2014-06-11-b', {
			sources: [
				{ ...source, id: 'first', url: 'https://one.example/a' },
				{ ...source, id: 'second', url: 'https://two.example/c', lang: 'ar' },
			],
		}),
	),
);

test('measureSources() counts each work once, by kind, country and language of its publisher and itself', () => {
	const { works, byKind, byCountry, byLanguage, ofParties } = measureSources(timeline);
	assert.equal(works, 3);
	assert.deepEqual(byKind, [
		{ key: 'newspaper', publishers: 1, works: 2 },
		{ key: 'agency', publishers: 1, works: 1 },
	]);
	assert.deepEqual(byCountry, [{ key: undefined, publishers: 2, works: 3 }]);
	assert.deepEqual(byLanguage, [
		{ key: 'en', works: 2 },
		{ key: 'ar', works: 1 },
	]);
	assert.deepEqual(ofParties, { publishers: 0, works: 0 });
});

test('measureSources() counts events by the independent origins of their works: agency copy is its agency’s', () => {
	assert.deepEqual(measureSources(timeline).byOrigins, [
		{ origins: 1, events: 1 },
		{ origins: 2, events: 1 },
	]);
});
