import assert from 'node:assert/strict';
import test from 'node:test';
import { toEventDate } from '../../model/date.ts';
import { centreWindow, clampWindow, readWindow, scaleWindow, windowDays } from './time-window.ts';

const day = 86_400_000;
const period = { start: Date.UTC(2014, 0, 1), end: Date.UTC(2026, 0, 1) };
const window = (from: string, to: string) => ({
	start: toEventDate(from).start,
	end: toEventDate(to).end,
});

test('clampWindow(window) moves it into the period at the same length', () => {
	const outside = { start: period.start - 10 * day, end: period.start + 20 * day };
	assert.deepEqual(clampWindow(outside, period), {
		start: period.start,
		end: period.start + 30 * day,
	});
	assert.deepEqual(clampWindow({ start: 0, end: period.end * 2 }, period), period);
});

test('clampWindow(window) is never shorter than a day', () => {
	const start = Date.UTC(2015, 0, 1);
	const { start: from, end } = clampWindow({ start, end: start + day / 4 }, period);
	assert.equal(end - from, day);
	const one = { start, end: start + day };
	assert.deepEqual(clampWindow(one, period), one);
});

test('scaleWindow(window, 0.5) halves it around its middle', () => {
	assert.deepEqual(scaleWindow({ start: 0, end: 100 }, 0.5), { start: 25, end: 75 });
});

test('centreWindow(window, on) keeps its length', () => {
	assert.deepEqual(centreWindow({ start: 0, end: 100 }, { start: 200, end: 210 }), {
		start: 155,
		end: 255,
	});
});

test('windowDays(window) writes its first and last day', () => {
	assert.deepEqual(windowDays(window('2014-06-01', '2015-01-31')), {
		from: '2014-06-01',
		to: '2015-01-31',
	});
	assert.deepEqual(windowDays(period), { from: '2014-01-01', to: '2025-12-31' });
});

test('readWindow(days) reads a window back', () => {
	assert.deepEqual(readWindow({ from: '2014-06-01', to: '2015-01-31' }, { period }), {
		window: window('2014-06-01', '2015-01-31'),
	});
});

test('readWindow(days partly outside the period) is the part inside', () => {
	const read = (from: string, to: string) => {
		const result = readWindow({ from, to }, { period });
		return 'window' in result ? windowDays(result.window) : result;
	};
	assert.deepEqual(read('2000-01-01', '2016-12-31'), { from: '2014-01-01', to: '2016-12-31' });
	assert.deepEqual(read('2025-01-01', '2030-12-31'), { from: '2025-01-01', to: '2025-12-31' });
	assert.deepEqual(read('2000-01-01', '2030-12-31'), { from: '2014-01-01', to: '2025-12-31' });
});

test('readWindow(days) says what is wrong', () => {
	const problem = (from: string, to: string) => readWindow({ from, to }, { period });
	assert.deepEqual(problem('x', '2015-01-01'), { problem: 'from' });
	assert.deepEqual(problem('2015-01-01', ''), { problem: 'to' });
	assert.deepEqual(problem('2015-01-02', '2015-01-01'), { problem: 'order' });
	assert.deepEqual(problem('1999-01-01', '1999-02-01'), { problem: 'outside' });
});
