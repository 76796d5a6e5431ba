import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { packMarks } from './pack-marks.ts';

test('packMarks([]) is empty', () => {
	assert.deepEqual(packMarks([]), { offsets: [], top: 0, bottom: 0 });
});

test('packMarks(marks apart) leaves them in the middle', () => {
	const packing = packMarks([
		{ x0: 0, x1: 8, height: 8 },
		{ x0: 20, x1: 28, height: 8 },
	]);
	assert.deepEqual(packing?.offsets, [0, 0]);
});

test('packMarks(marks of one day) moves them up and down by turns', () => {
	const mark = { x0: 0, x1: 8, height: 8 };
	assert.deepEqual(packMarks([mark, mark, mark]), { offsets: [0, -9, 9], top: -13, bottom: 13 });
});

test('packMarks(marks) keeps the thickest in the middle, and those of high rank and long bars outside', () => {
	const thin = { x0: 0, x1: 8, height: 8 };
	const packing = packMarks([
		thin,
		{ x0: 0, x1: 20, height: 20 },
		{ ...thin, rank: 1 },
		{ x0: 0, x1: 200, height: 6 },
	]);
	assert.deepEqual(packing?.offsets, [-15, 0, 15, -23]);
});

test('packMarks(marks, { limit }) gives up where they pile up higher', () => {
	const mark = { x0: 0, x1: 8, height: 8 };
	assert.equal(packMarks([mark, mark, mark], { limit: 25 }), undefined);
	assert.equal(packMarks([mark, mark, mark], { limit: 26 })?.bottom, 13);
});

test('packMarks(marks) overlaps none', () => {
	const mark = fc.record({
		x0: fc.integer({ min: 0, max: 200 }),
		width: fc.integer({ min: 1, max: 120 }),
		height: fc.integer({ min: 3, max: 40 }),
		rank: fc.integer({ min: 0, max: 1 }),
	});
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 40 }), (list) => {
			const marks = list.map(({ x0, width, height, rank }) => ({
				x0,
				x1: x0 + width,
				height,
				rank,
			}));
			const { offsets, top, bottom } = packMarks(marks) ?? fail();
			marks.forEach((a, i) => {
				const ya = offsets[i] ?? 0;
				assert.ok(ya - a.height / 2 >= top && ya + a.height / 2 <= bottom);
				marks.slice(i + 1).forEach((b, j) => {
					const apart = a.x1 <= b.x0 || b.x1 <= a.x0;
					const clear =
						Math.abs(ya - (offsets[i + 1 + j] ?? 0)) >= (a.height + b.height) / 2 - 1e-6;
					assert.ok(apart || clear);
				});
			});
		}),
	);
});

function fail(): never {
	throw new Error('Expected a packing');
}
