import assert from 'node:assert/strict';
import test from 'node:test';
import { overlaps, timeScale } from './time-scale.ts';

test('timeScale(window)(instant) maps the window to the extent, and invert maps back', () => {
	const x = timeScale({ start: 100, end: 200 }, { x0: 10, x1: 60 });
	assert.deepEqual([100, 150, 200, 220].map(x), [10, 35, 60, 70]);
	assert.deepEqual([10, 35, 60].map(x.invert), [100, 150, 200]);
});

test('timeScale(window, { x0 > x1 }) runs from right to left', () => {
	const x = timeScale({ start: 0, end: 10 }, { x0: 100, x1: 0 });
	assert.deepEqual([0, 5, 10].map(x), [100, 50, 0]);
	assert.equal(x.invert(25), 7.5);
});

test('timeScale(empty window) does not divide by zero', () => {
	assert.equal(timeScale({ start: 5, end: 5 }, { x0: 0, x1: 10 })(5), 0);
});

test('overlaps(a, b) is half open', () => {
	assert.equal(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 }), false);
	assert.equal(overlaps({ start: 0, end: 6 }, { start: 5, end: 9 }), true);
});
