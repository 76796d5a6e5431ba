import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { instantOf } from '../../model/date.ts';
import { timeScale } from '../scale/time-scale.ts';
import { layoutGroups } from './layout-groups.ts';
import { testEvent } from './test-chart.ts';
import { buildTimeIndex } from './time-index.ts';

const plot = { x0: 100, x1: 1100 };
const period = { start: instantOf(2014), end: instantOf(2016) };

function layout(starts: readonly number[], window = period) {
	const events = starts.map((start) => ({ ...testEvent('2014-01-01'), start, end: start + 1 }));
	const lane = {
		key: 'a',
		name: 'A',
		events: starts.map((_, at) => at),
		time: buildTimeIndex(events),
	};
	return layoutGroups(lane, { window, x: timeScale(window, plot), plot, y0: 10, y1: 50 });
}

test('layoutGroups(lane) counts by stretches that are wide enough to hit', () => {
	const starts = [instantOf(2014, 1, 5), instantOf(2014, 1, 9), instantOf(2014, 3, 1)];
	const unitsIn = (window: typeof period) =>
		layout(starts, window).map(({ unit, count }) => [unit, count]);
	assert.deepEqual(unitsIn(period), [
		['month', 2],
		['month', 1],
	]);
	assert.deepEqual(unitsIn({ start: instantOf(2014), end: instantOf(2026) })[0], ['year', 3]);
	assert.deepEqual(unitsIn({ start: instantOf(2014, 1, 1), end: instantOf(2014, 1, 15) }), [
		['day', 1],
		['day', 1],
	]);
});

test('layoutGroups(lane) counts every event of the period once, in groups that never touch', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: period.start, max: period.end - 1 }), { maxLength: 400 }),
			(days) => {
				const groups = layout([...days].sort((a, b) => a - b));
				assert.equal(
					groups.reduce((sum, { count }) => sum + count, 0),
					days.length,
				);
				groups.slice(1).forEach(({ x0 }, order) => {
					assert.ok(x0 >= (groups[order]?.x1 ?? 0) - 1e-6);
				});
			},
		),
	);
});
