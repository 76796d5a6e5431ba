import assert from 'node:assert/strict';
import test from 'node:test';
import { stretchAt, type CalendarUnit } from './calendar-stretch.ts';
import { instantOf, isoDay } from './date.ts';

test('stretchAt(instant, unit) is the day, month, quarter or year around it', () => {
	const instant = instantOf(2014, 12, 31) + 5000;
	const days = (unit: CalendarUnit) => {
		const { start, end } = stretchAt(instant, unit);
		return [isoDay(start), isoDay(end)];
	};
	assert.deepEqual((['day', 'month', 'quarter', 'year'] as const).map(days), [
		['2014-12-31', '2015-01-01'],
		['2014-12-01', '2015-01-01'],
		['2014-10-01', '2015-01-01'],
		['2014-01-01', '2015-01-01'],
	]);
});
