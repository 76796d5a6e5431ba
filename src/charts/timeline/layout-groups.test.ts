import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { instantOf } from '../../model/date.ts';
import { timeScale } from '../scale/time-scale.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { Lane } from './chart-index.ts';
import { eventsOfGroup, layoutGroups } from './layout-groups.ts';
import { testEvent } from './test-chart.ts';
import { buildTimeIndex, findInWindow } from './time-index.ts';

const plot = { x0: 100, x1: 1100 };
const period = { start: instantOf(2014), end: instantOf(2016) };

function toLane(spans: readonly TimeWindow[]) {
	const events = spans.map((span) => ({ ...testEvent('2014-01-01'), ...span }));
	return { key: 'a', name: 'A', events: spans.map((_, at) => at), time: buildTimeIndex(events) };
}

function layoutLane(lane: Lane, window: TimeWindow) {
	return layoutGroups(lane, { window, x: timeScale(window, plot), plot, y0: 10, y1: 50 });
}

function layout(starts: readonly number[], window = period) {
	return layoutLane(toLane(starts.map((start) => ({ start, end: start + 1 }))), window);
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

test('layoutGroups(lane) counts every event in view once, in groups that never touch, and lists the same', () => {
	const day = 86_400_000;
	const instant = fc.integer({ min: period.start / day, max: period.end / day - 1 });
	const span = fc
		.tuple(instant, fc.integer({ min: 1, max: 500 }))
		.map(([start, days]) => ({ start: start * day, end: (start + days) * day }));
	fc.assert(
		fc.property(fc.array(span, { maxLength: 400 }), span, (spans, window) => {
			const lane = toLane([...spans].sort((a, b) => a.start - b.start));
			const groups = layoutLane(lane, window);
			const listed = groups.flatMap((group) => {
				const events = eventsOfGroup(lane, { stretch: group, window });
				assert.equal(events.length, group.count);
				return events;
			});
			assert.deepEqual(listed, findInWindow(lane.time, window));
			groups.slice(1).forEach(({ x0 }, order) => {
				assert.ok(x0 >= (groups[order]?.x1 ?? 0) - 1e-6);
			});
		}),
	);
});
