import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { timeScale } from '../scale/time-scale.ts';
import { binEvents } from './bin-events.ts';
import { binUnitOf, layoutColumns } from './layout-columns.ts';
import { testEvent } from './test-chart.ts';

const day = 86_400_000;
const start = Date.UTC(2014, 0, 1);
const period = { start, end: Date.UTC(2016, 0, 1) };
const plot = { x0: 50, x1: 850 };

const windowOf = (from: number, days: number) => ({
	start: start + from * day,
	end: start + (from + days) * day,
});

function columnsOf(
	events: Parameters<typeof binEvents>[0],
	{ window = period, perEvent = 3 } = {},
) {
	const bins = binEvents(events, { unit: binUnitOf(window), period, families: 2 });
	const x = timeScale(window, plot);
	return { bins, x, columns: layoutColumns(bins, { window, x, plot, y1: 400, perEvent }) };
}

test('binUnitOf(window) is a day up to 100 days, a week up to 800, and then a month', () => {
	assert.deepEqual(
		[1, 100, 101, 800, 801, 4000].map((days) => binUnitOf(windowOf(0, days))),
		['day', 'day', 'week', 'week', 'month', 'month'],
	);
});

test('layoutColumns(no events) is empty', () => {
	assert.deepEqual(columnsOf([]).columns, []);
});

test('layoutColumns(a day with events of two families) stacks them, a pixel apart from the next day', () => {
	const events = [0, 1, 1].map((family) => testEvent('2014-01-03', { family }));
	assert.deepEqual(columnsOf(events, { window: windowOf(0, 80) }).columns, [
		{ family: 0, x0: 70, x1: 79, y0: 397, y1: 400 },
		{ family: 1, x0: 70, x1: 79, y0: 391, y1: 397 },
	]);
});

test('layoutColumns(narrow days) leaves no room between them, and draws none thinner than half a pixel', () => {
	const events = [testEvent('2014-01-03'), testEvent('2014-01-04')];
	const bins = binEvents(events, { unit: 'day', period, families: 1 });
	const window = windowOf(0, 100);
	const widthsIn = (x1: number) => {
		const narrow = { x0: 0, x1 };
		const x = timeScale(window, narrow);
		const columns = layoutColumns(bins, { window, x, plot: narrow, y1: 400, perEvent: 3 });
		return columns.map((column) => [column.x0, column.x1]);
	};
	assert.deepEqual(widthsIn(300), [
		[6, 9],
		[9, 12],
	]);
	assert.deepEqual(widthsIn(25), [
		[0.5, 1],
		[0.75, 1.25],
	]);
});

test('layoutColumns(events) draws what falls into the bins of a window, one bin beside the other and inside the plot', () => {
	const event = fc
		.record({
			from: fc.integer({ min: 0, max: 720 }),
			days: fc.constantFrom(1, 1, 30),
			family: fc.integer({ min: 0, max: 1 }),
		})
		.map(({ from, days, family }) => ({ ...windowOf(from, days), family }));
	const window = fc
		.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 10, max: 800 }))
		.map(([from, days]) => windowOf(from, days));
	fc.assert(
		fc.property(fc.array(event, { maxLength: 40, size: 'max' }), window, (events, shown) => {
			const { bins, columns } = columnsOf(events, { window: shown });
			const inView = Array.from(bins.edges.subarray(0, -1), (_, bin) => bin).filter(
				(bin) => (bins.edges[bin] ?? 0) < shown.end && (bins.edges[bin + 1] ?? 0) > shown.start,
			);
			const counts = inView.flatMap((bin) => [
				bins.counts[bin * 2] ?? 0,
				bins.counts[bin * 2 + 1] ?? 0,
			]);
			const heights = columns.map(({ y0, y1 }) => y1 - y0);
			assert.deepEqual(
				heights.map((height) => Math.round(height * 1000)),
				counts.filter((count) => count > 0).map((count) => Math.round(count * 3000)),
			);
			for (const { x0, x1 } of columns) {
				assert.ok(x0 >= plot.x0 && x1 <= plot.x1 + 0.5 && x1 >= x0 + 0.5);
			}
			for (const [order, { x0, x1, y1, family }] of columns.entries()) {
				const before = columns[order - 1];
				if (before?.x0 === x0) {
					assert.deepEqual([before.x1, before.y0, before.family < family], [x1, y1, true]);
				} else {
					assert.equal(y1, 400);
					assert.ok(!before || before.x1 <= x0 + 0.5);
				}
			}
		}),
	);
});
