import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { overlaps } from '../scale/time-scale.ts';
import { buildTimeIndex, countInWindow, findInWindow } from './time-index.ts';

test('findInWindow(nothing) finds nothing', () => {
	assert.deepEqual(findInWindow(buildTimeIndex([]), { start: 0, end: 10 }), []);
});

test('findInWindow(index, window) finds a long event that began before the window', () => {
	const index = buildTimeIndex([
		{ start: 0, end: 100 },
		{ start: 10, end: 11 },
		{ start: 60, end: 61 },
	]);
	assert.deepEqual(findInWindow(index, { start: 50, end: 60 }), [0]);
	assert.deepEqual(findInWindow(index, { start: 50, end: 61 }), [0, 2]);
});

test('findInWindow(index, window) finds what a plain filter finds, and countInWindow() as many', () => {
	const span = fc.record({
		start: fc.integer({ min: 0, max: 100 }),
		length: fc.integer({ min: 1, max: 60 }),
	});
	fc.assert(
		fc.property(fc.array(span), span, (spans, { start, length }) => {
			const events = spans
				.map((one) => ({ start: one.start, end: one.start + one.length }))
				.sort((a, b) => a.start - b.start);
			const window = { start, end: start + length };
			const expected = events.flatMap((event, position) =>
				overlaps(event, window) ? [position] : [],
			);
			const index = buildTimeIndex(events);
			assert.deepEqual(findInWindow(index, window), expected);
			assert.equal(countInWindow(index, window), expected.length);
		}),
	);
});
