import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isoDay, parseDay } from '../../model/date.ts';
import { toFirstDay, toLastDay } from './complete-day.ts';

test('toFirstDay(text) and toLastDay(text) complete a year and a month', () => {
	assert.deepEqual([toFirstDay('2016'), toLastDay('2016')], ['2016-01-01', '2016-12-31']);
	assert.deepEqual([toFirstDay('2016-02'), toLastDay('2016-02')], ['2016-02-01', '2016-02-29']);
});

test('toFirstDay(text) and toLastDay(text) leave days and what is no date as they are', () => {
	for (const text of ['2016-02-30', '2016-13', '2016-00', 'soon', '', '16']) {
		assert.deepEqual([toFirstDay(text), toLastDay(text)], [text, text]);
	}
});

test('a day lies between the first and the last day of its month', () => {
	const instant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
	fc.assert(
		fc.property(instant, (some) => {
			const day = isoDay(some);
			const month = day.slice(0, 7);
			assert.ok(toFirstDay(month) <= day && day <= toLastDay(month));
			assert.notEqual(parseDay(toLastDay(month)), undefined);
		}),
	);
});
