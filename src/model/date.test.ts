import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	instantOf,
	isoDay,
	machineDate,
	machineEnd,
	monthOf,
	parseDay,
	toEventDate,
	yearOf,
} from './date.ts';

test('toEventDate(day) is half open in UTC', () => {
	const { start, end, precision, isOpen } = toEventDate('2014-06-10');
	assert.deepEqual(
		[isoDay(start), isoDay(end), precision, isOpen],
		['2014-06-10', '2014-06-11', 'day', false],
	);
});

test('toEventDate(open interval) ends at the horizon, and never before it begins', () => {
	const horizon = instantOf(2026);
	assert.equal(toEventDate('2014-08/..', horizon).end, horizon);
	assert.equal(toEventDate('2014-08/..').end, Infinity);
	const late = toEventDate('2030/..', horizon);
	assert.ok(late.end > late.start && late.isOpen);
});

test('toEventDate(wrong text) throws, since content is checked before', () => {
	assert.throws(() => toEventDate('June 2014'), /Expected a checked date, found June 2014/);
});

test('yearOf(), monthOf() and isoDay() read an instant in UTC', () => {
	const instant = instantOf(2014, 12, 31);
	assert.deepEqual([yearOf(instant), monthOf(instant), isoDay(instant)], [2014, 12, '2014-12-31']);
	assert.equal(instantOf(2014, 13), instantOf(2015));
});

test('machineEnd() is the last date of an interval, no more exact than it is known', () => {
	const dates = [
		'2014-06-10/2014-06-12',
		'2024-12~/2025-12',
		'2014/2015?',
		'2014-06-10',
		'2014-08/..',
	];
	assert.deepEqual(
		dates.map((edtf) => machineEnd({ edtf })),
		['2014-06-12', '2025-12', '2015', '', ''],
	);
});

test('machineDate() is the first date at its own precision', () => {
	const dates = ['2014-06-10?', '2014-06/2014-08', '2014~'];
	assert.deepEqual(
		dates.map((edtf) => machineDate({ edtf })),
		['2014-06-10', '2014-06', '2014'],
	);
});

test('parseDay(text) knows the calendar', () => {
	assert.equal(parseDay('2016-02-29'), Date.UTC(2016, 1, 29));
	for (const wrong of ['', '2014-02-30', '2014-6-1', '29/06/2014', '2014-06-10T00:00']) {
		assert.equal(parseDay(wrong), undefined);
	}
});
