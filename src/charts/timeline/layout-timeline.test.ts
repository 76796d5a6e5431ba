import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { indexChart } from './chart-index.ts';
import { tickFormat } from '../scale/format-tick.ts';
import { allotLanes, layoutTimeline } from './layout-timeline.ts';
import { touches } from './place-labels.ts';
import { testChart, testEvent, testEvents as events } from './test-chart.ts';

const type = { size: 13, lineHeight: 16 };
const base = { width: 800, laneKind: 'region', type, formatTick: tickFormat('en') } as const;

function layout(list = events, changes: Partial<Parameters<typeof layoutTimeline>[1]> = {}) {
	const index = indexChart(testChart(list));
	const options = { ...base, window: index.data.period, ...changes };
	return layoutTimeline(index, { ...allotLanes(index, options), ...options });
}

test('layoutTimeline(no events) has an axis, eras and no lanes', () => {
	const { lanes, axis, eras, height, density } = layout([]);
	assert.deepEqual(lanes, []);
	assert.equal(axis.minor.length, 8);
	assert.deepEqual(
		eras.bands.map(({ lines }) => lines),
		[['First era'], ['Second era']],
	);
	assert.deepEqual(density.columns, []);
	assert.equal(height, 142);
});

test('layoutTimeline(events) gives each region with events a lane', () => {
	assert.deepEqual(
		layout().lanes.map(({ name, marks, y0, y1 }) => ({
			name,
			marks: marks.length,
			height: y1 - y0,
		})),
		[
			{ name: 'North', marks: 3, height: 48 },
			{ name: 'South', marks: 3, height: 40 },
		],
	);
});

test('layoutTimeline(events, { laneKind: "none" }) has one lane without a name', () => {
	const { lanes, plot } = layout(events, { laneKind: 'none' });
	assert.deepEqual(
		lanes.map(({ lines, marks }) => [lines, marks.length]),
		[[[], 6]],
	);
	assert.equal(plot.x0, 1);
});

test('layoutTimeline(events) draws days as dots, months as soft bars, and what is not over with an open end', () => {
	const marks = layout()
		.lanes.flatMap((lane) => lane.marks)
		.sort((a, b) => a.index - b.index);
	assert.deepEqual(
		marks.map(({ shape, edge }) => `${shape} ${edge}`),
		['dot crisp', 'dot crisp', 'bar soft', 'bar crisp', 'dot soft', 'bar open'],
	);
});

test('layoutTimeline(events, { hasTitles: false }) keeps every mark where it is and leaves out the titles', () => {
	const [titled, without] = [layout(), layout(events, { hasTitles: false })];
	const titles = ({ lanes }: typeof titled) => lanes.flatMap(({ labels }) => labels);
	assert.notDeepEqual(titles(titled), []);
	assert.deepEqual(titles(without), []);
	assert.deepEqual(
		without.lanes.map(({ marks }) => marks),
		titled.lanes.map(({ marks }) => marks),
	);
});

test('layoutTimeline(events, { window }) leaves out what lies outside it', () => {
	const window = { start: Date.UTC(2014, 5, 15), end: Date.UTC(2014, 6, 15) };
	const { lanes, density } = layout(events, { window });
	assert.deepEqual(
		lanes.flatMap(({ marks }) => marks).map(({ index }) => index),
		[2],
	);
	assert.equal(density.unit, 'day');
});

test('layoutTimeline(more events than a lane can hold) shows columns in that lane', () => {
	const many = Array.from({ length: 500 }, (_, at) =>
		testEvent('2014-03-01', { id: String(at), region: 1 }),
	);
	const [north, south] = layout([...events, ...many]).lanes;
	assert.equal(north?.marks.length, 3);
	assert.equal(south?.marks.length, 0);
	assert.notDeepEqual(south.columns, []);
});

test('layoutTimeline(crowded lanes) gives all their columns one scale, and each lane a line that tells it', () => {
	const many = (region: number, a: number) =>
		Array.from({ length: 220 * (region + 1) }, (_, at) =>
			testEvent(`2014-0${String(1 + (at % a))}-01`, { id: `${region}-${String(at)}`, region }),
		);
	const { lanes } = layout([...many(0, 8), ...many(1, 5)]);
	const perEvent = lanes.map((lane) => lane.perEvent);
	assert.equal(new Set(perEvent).size, 1);
	assert.ok(perEvent.every((height) => height !== undefined && height > 0));
	for (const { columns, scale, y0, y1 } of lanes) {
		assert.ok(columns.every((column) => column.y0 >= y0 && column.y1 <= y1));
		assert.equal(scale?.count, 50);
		assert.equal(scale.y, y1 - 1 - 50 * (perEvent[0] ?? 0));
	}
});

test('layoutTimeline(lanes side by side) draws all of them as columns where one is crowded', () => {
	const many = Array.from({ length: 500 }, (_, at) =>
		testEvent('2014-03-01', { id: String(at), region: 1 }),
	);
	const kindsOf = (list: typeof events) =>
		layout(list, { laneKind: 'beside' }).lanes.map(({ marks, columns }) => [
			marks.length > 0,
			columns.length > 0,
		]);
	assert.deepEqual(kindsOf(events), [
		[true, false],
		[true, false],
	]);
	assert.deepEqual(kindsOf([...events, ...many]), [
		[false, true],
		[false, true],
	]);
});

test('allotLanes(index) gives a crowded lane less height than the most for marks', () => {
	const many = Array.from({ length: 500 }, (_, at) => testEvent('2014-03-01', { id: String(at) }));
	const index = indexChart(testChart(many));
	const { laneHeights } = allotLanes(index, { ...base, laneKind: 'none' });
	assert.deepEqual(laneHeights, [150]);
});

test('allotLanes(index, { heightFor }) fills the height exactly', () => {
	const index = indexChart(testChart(events));
	for (const height of [200, 600]) {
		const allotted = allotLanes(index, { ...base, heightFor: () => height });
		assert.equal(allotted.height, height);
		assert.equal(Math.round(allotted.laneHeights.reduce((sum, lane) => sum + lane, 142)), height);
	}
});

test('layoutTimeline(events) never overlaps marks or titles, and keeps titles in their lane, at any zoom', () => {
	const event = fc.record({
		day: fc.integer({ min: 0, max: 729 }),
		days: fc.constantFrom(1, 1, 1, 30, 200),
		region: fc.integer({ min: 0, max: 1 }),
		killed: fc.constantFrom(0, 0, 12, 150, 1700),
		significance: fc.integer({ min: 1, max: 5 }),
		title: fc.constantFrom(
			'Short',
			'A title of middling length',
			'A rather long title that needs two or three lines to be set',
		),
	});
	const windows = fc.record({
		from: fc.integer({ min: 0, max: 700 }),
		days: fc.integer({ min: 14, max: 730 }),
	});
	fc.assert(
		fc.property(fc.array(event, { maxLength: 60 }), windows, (list, { from, days }) => {
			const start = Date.UTC(2014, 0, 1);
			const made = list.map(({ day, ...rest }, at) => {
				const moved = start + day * 86_400_000;
				return testEvent('2014-01-01', {
					...rest,
					id: String(at),
					start: moved,
					end: moved + rest.days * 86_400_000,
				});
			});
			const window = { start: start + from * 86_400_000, end: start + (from + days) * 86_400_000 };
			for (const { marks, labels, y0, y1 } of layout(made, { window }).lanes) {
				marks.forEach((mark, at) => {
					assert.ok(marks.slice(at + 1).every((other) => !touches(shrink(mark), shrink(other))));
				});
				labels.forEach((label, at) => {
					assert.ok(label.y0 >= y0 && label.y1 <= y1 && label.x1 <= base.width);
					assert.ok(labels.slice(at + 1).every((other) => !touches(label, other)));
					assert.ok(marks.every((mark) => mark.index === label.index || !touches(label, mark)));
				});
			}
		}),
		{ numRuns: 60 },
	);
});

/** Rounding may let two marks share a billionth of a pixel. */
function shrink<Box extends { x0: number; x1: number; y0: number; y1: number }>(box: Box): Box {
	return { ...box, x0: box.x0 + 1e-6, y0: box.y0 + 1e-6, x1: box.x1 - 1e-6, y1: box.y1 - 1e-6 };
}
