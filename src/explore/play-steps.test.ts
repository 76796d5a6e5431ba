import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { instantOf, isoDay } from '../model/date.ts';
import { stretchAt } from '../model/calendar-stretch.ts';
import { playUnits, stepFrom } from './play-steps.ts';

const period = { start: instantOf(2014), end: instantOf(2016) };
const days = (window: { start: number; end: number } | undefined) =>
	window && [isoDay(window.start), isoDay(window.end)];

test('stepFrom(the whole period) begins with its first stretch, backwards with its last', () => {
	assert.deepEqual(days(stepFrom(period, { unit: 'quarter', period })), [
		'2014-01-01',
		'2014-04-01',
	]);
	assert.deepEqual(days(stepFrom(period, { unit: 'month', period, isBack: true })), [
		'2015-12-01',
		'2016-01-01',
	]);
});

test('stepFrom(the last stretch) is nothing', () => {
	const last = stretchAt(period.end - 1, 'month');
	assert.equal(stepFrom(last, { unit: 'month', period }), undefined);
});

test('stepFrom(window) walks over every stretch of the period once, and back again', () => {
	fc.assert(
		fc.property(fc.constantFrom(...playUnits), (unit) => {
			const walk = (isBack: boolean) => {
				const seen: string[] = [];
				for (
					let at = stepFrom(period, { unit, period, isBack });
					at && seen.length < 100;
					at = stepFrom(at, { unit, period, isBack })
				) {
					seen.push(isoDay(at.start));
				}
				return seen;
			};
			assert.equal(walk(false).length, { month: 24, quarter: 8, year: 2 }[unit]);
			assert.deepEqual(walk(true).reverse(), walk(false));
		}),
	);
});
