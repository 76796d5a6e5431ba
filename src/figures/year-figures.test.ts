import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { figuresOfYear } from './year-figures.ts';

const killed = { casualties: { killed: { low: 1, best: 2, high: 3 } } };
const timeline = buildTimeline(
	testContent(testEvent('2014-06-10-a'), testEvent('2015-06-10-b', killed)),
);
const kindsOf = (year: number) => figuresOfYear(year, timeline).map(({ kind }) => kind);

test('figuresOfYear() shows those killed only where any is reported', () => {
	assert.deepEqual(kindsOf(2014), ['timeline', 'map']);
	assert.deepEqual(kindsOf(2015), ['timeline', 'map', 'toll']);
});

test('figuresOfYear() of a year without events has none', () => {
	assert.deepEqual(kindsOf(2016), []);
});
