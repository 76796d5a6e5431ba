import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import { indexChart } from './chart-index.ts';
import { radiusScale } from './mark-radius.ts';
import { laneNeed, packLane } from './pack-lane.ts';
import { testChart, testEvent, type TestEvent } from './test-chart.ts';

const day = 86_400_000;
const type = { size: 13, lineHeight: 16 };
const firstDay = Date.UTC(2014, 0, 1);

const windowOf = (from: number, days: number): TimeWindow => ({
	start: firstDay + from * day,
	end: firstDay + (from + days) * day,
});
const onDay = (at: number, changes: Partial<TestEvent> = {}): TestEvent =>
	testEvent('2014-01-01', { id: String(at), ...windowOf(at, 1), ...changes });
const daily = (count: number) => Array.from({ length: count }, (_, at) => onDay(at));

function laneOf(events: readonly TestEvent[], window = windowOf(0, 730)) {
	const index = indexChart(testChart(events));
	const [lane = assert.fail()] = index.lanesOf('none');
	const x = timeScale(window, { x0: 0, x1: 800 });
	const options = { index, window, x, radii: radiusScale(index.mostKilled), type };
	return {
		pack: (height: number) => packLane(lane, { ...options, height }),
		need: (limit: number) => laneNeed(lane, { ...options, limit }),
	};
}

/** The days of the packed events, as the first and the number of them. */
function packedDays(events: readonly TestEvent[], window: TimeWindow) {
	const marks = laneOf(events, window).pack(10_000)?.marks;
	const days = marks?.map(({ event }) => (event.start - firstDay) / day);
	return days && { first: days[0], count: days.length };
}

test('packLane(events that changed the course) keeps them a line apart where there is room, and closer where not', () => {
	const { pack, need } = laneOf([onDay(3, { significance: 5 }), onDay(3, { significance: 5 })]);
	const heightIn = (height: number) => {
		const packed = pack(height);
		return packed && packed.bottom - packed.top;
	};
	// Two lines of 16 px, or two dots of 7 px, and a pixel between them.
	assert.equal(heightIn(33), 33);
	assert.equal(heightIn(32), 15);
	assert.equal(heightIn(15), 15);
	assert.equal(heightIn(14), undefined);
	assert.equal(need(100), 33);
	assert.equal(need(20), 15);
	assert.equal(need(14), undefined);
});

test('packLane(lesser events) keeps them as close as their marks allow', () => {
	const packed = laneOf([onDay(3, { significance: 4 }), onDay(3, { significance: 4 })]).pack(100);
	assert.equal(packed && packed.bottom - packed.top, 15);
});

test('packLane(events of a day) puts those that changed the course outside, where a title reaches them', () => {
	const packed = laneOf([onDay(3, { significance: 5 }), onDay(3)]).pack(100);
	assert.deepEqual(
		packed?.marks.map(({ event, offset }) => [event.significance, offset]),
		[
			[5, -12.5],
			[3, 0],
		],
	);
});

test('packLane(200 events) packs all of them, far from the window too', () => {
	assert.deepEqual(packedDays(daily(200), windowOf(0, 2)), { first: 0, count: 200 });
});

test('packLane(more than 200 events) packs those from a window before to a window after, wherever in it the reader pans', () => {
	// Windows are told apart from 1970 on.
	const from = 100 - ((firstDay / day) % 10);
	for (const moved of [0, 1, 9]) {
		assert.deepEqual(packedDays(daily(600), windowOf(from + moved, 10)), {
			first: from - 10,
			count: 40,
		});
	}
	assert.deepEqual(packedDays(daily(600), windowOf(from + 10, 10)), { first: from, count: 40 });
});

test('packLane(more than 200 events within three windows around) packs none', () => {
	const from = 100 - ((firstDay / day) % 10);
	const far = Array.from({ length: 200 }, (_, at) => onDay(400 + at));
	const near = (count: number) =>
		Array.from({ length: count }, (_, at) => onDay(from - 10 + (at % 40), { id: `near-${at}` }));
	assert.equal(packedDays([...near(200), ...far], windowOf(from, 10))?.count, 200);
	assert.equal(packedDays([...near(201), ...far], windowOf(from, 10)), undefined);
	assert.equal(laneOf([...near(201), ...far], windowOf(from, 10)).need(90), undefined);
});

test('packLane(events) keeps the marks inside the height, or packs none', () => {
	const event = fc.record({
		at: fc.integer({ min: 0, max: 700 }),
		significance: fc.integer({ min: 1, max: 5 }),
		killed: fc.constantFrom(0, 0, 20, 500),
	});
	fc.assert(
		fc.property(
			fc.array(event, { minLength: 1, maxLength: 60, size: 'max' }),
			fc.integer({ min: 10, max: 200 }),
			(list, height) => {
				const lane = laneOf(list.map(({ at, ...rest }, id) => onDay(at, { ...rest, id: `${id}` })));
				const packed = lane.pack(height);
				assert.ok((lane.need(height) ?? 0) <= height);
				assert.equal(lane.need(height) === undefined, packed === undefined);
				if (!packed) return;
				assert.equal(packed.marks.length, list.length);
				assert.ok(packed.bottom - packed.top <= height);
				for (const { offset, shape } of packed.marks) {
					assert.ok(offset - shape.height / 2 >= packed.top - 1e-6);
					assert.ok(offset + shape.height / 2 <= packed.bottom + 1e-6);
				}
			},
		),
	);
});
