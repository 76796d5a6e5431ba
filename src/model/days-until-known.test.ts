import assert from 'node:assert/strict';
import test from 'node:test';
import { toEventDate } from './date.ts';
import { daysUntilKnown } from './days-until-known.ts';

const between = (occurred: string, announced: string) =>
	daysUntilKnown(toEventDate(occurred), toEventDate(announced));

test('daysUntilKnown(a day, a day) is their distance', () => {
	assert.deepEqual(between('2022-02-03', '2022-03-10'), { least: 35, most: 35 });
	assert.deepEqual(between('2022-02-03', '2022-02-03'), { least: 0, most: 0 });
});

test('daysUntilKnown(two nights, a day) is from the least to the most that it can be', () => {
	assert.deepEqual(between('2019-10-26/2019-10-27', '2019-10-27'), { least: 0, most: 1 });
	assert.deepEqual(between('2022-10', '2022-11-30'), { least: 30, most: 60 });
});

test('daysUntilKnown(a month, a day in it) is never less than nothing', () => {
	assert.deepEqual(between('2022-10', '2022-10-05'), { least: 0, most: 4 });
});
