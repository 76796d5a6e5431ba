import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { reckonHeights } from './list-heights.ts';

test('reckonHeights(parts) gives undrawn rows the mean of those measured', () => {
	const parts = [
		{ rows: 25, height: 1000 },
		{ rows: 25, height: undefined },
		{ rows: 25, height: 1500 },
		{ rows: 4, height: undefined },
	];
	assert.deepEqual(reckonHeights(parts), [1000, 1250, 1500, 200]);
});

const part = fc.record({
	rows: fc.integer({ min: 1, max: 60 }),
	height: fc.option(fc.integer({ min: 20, max: 9000 }), { nil: undefined }),
});

test('reckonHeights(parts) keeps what is measured, and nothing is without a height', () => {
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const heights = reckonHeights(parts);
			assert.equal(heights.length, parts.length);
			for (const [at, { height }] of parts.entries()) {
				if (height !== undefined) assert.equal(heights[at], height);
				assert.ok((heights[at] ?? 0) > 0);
			}
		}),
	);
});

test('measuring a part at its reckoned height changes no other', () => {
	fc.assert(
		fc.property(fc.array(part, { minLength: 1 }), fc.nat(), (parts, some) => {
			const at = some % parts.length;
			const before = reckonHeights(parts);
			const after = reckonHeights(
				parts.map((one, order) => (order === at ? { ...one, height: before[at] } : one)),
			);
			const known = parts.some(({ height }) => height !== undefined);
			if (known)
				after.forEach((height, order) => assert.ok(Math.abs(height - (before[order] ?? 0)) < 1e-6));
		}),
	);
});
