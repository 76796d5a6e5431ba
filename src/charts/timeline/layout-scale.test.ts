import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { heightPerEvent, layoutScale, roundCount } from './layout-scale.ts';

const type = { size: 13, lineHeight: 16 };

test('heightPerEvent(rows) is one height at which every row has room for its highest column', () => {
	assert.equal(
		heightPerEvent([
			{ max: 10, height: 200 },
			{ max: 7, height: 200 },
		]),
		20,
	);
	assert.equal(heightPerEvent([{ max: 0.4, height: 50 }]), 50);
});

test('roundCount(most) is the greatest of 1, 2, 5, 10, 20, 50 … that is not above it', () => {
	assert.deepEqual(
		[0.4, 1, 3, 7, 10, 26, 99, 100, 1000].map(roundCount),
		[1, 1, 2, 5, 10, 20, 50, 100, 1000],
	);
});

test('layoutScale(row) draws its line where a column of that many events ends, near the top', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 5000 }),
			fc.integer({ min: 30, max: 300 }),
			(max, height) => {
				const perEvent = heightPerEvent([{ max, height }]);
				const { count, y } = layoutScale({
					perEvent,
					y0: 10,
					y1: 10 + height,
					margin: 120,
					name: { middle: 10 + height / 2, lines: 2 },
					type,
				});
				assert.ok(Math.abs(10 + height - y - count * perEvent) < 1e-6);
				assert.ok(count <= max && count * 2.5 >= max);
			},
		),
	);
});

test('layoutScale(row) has its number in the margin, where the name of the row leaves room', () => {
	const row = { y0: 0, y1: 200, margin: 120, name: { middle: 100, lines: 2 }, type };
	const { isInMargin, hasUnitLine } = layoutScale({ ...row, perEvent: 20 });
	assert.deepEqual([isInMargin, hasUnitLine], [true, true]);
	const beside = layoutScale({ ...row, perEvent: 21 });
	assert.deepEqual([beside.count, beside.isInMargin], [5, false]);
	const without = layoutScale({ ...row, margin: 1, perEvent: 20 });
	assert.deepEqual([without.isInMargin, without.hasUnitLine], [false, false]);
});

test('layoutScale(row) keeps its number inside the row', () => {
	for (const margin of [1, 120]) {
		const { labelY } = layoutScale({
			perEvent: 20,
			y0: 0,
			y1: 200,
			margin,
			name: { middle: 100, lines: 1 },
			type,
		});
		assert.ok(labelY - type.size * 0.8 >= 0 && labelY <= 200);
	}
});
