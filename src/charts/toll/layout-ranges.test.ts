import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { percentCanvas } from '../drawing/canvas.ts';
import { element } from '../drawing/drawing-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawRanges } from './draw-ranges.ts';
import { layoutRanges } from './layout-ranges.ts';

const columns = [
	{ key: '2014', slot: 0, low: 10, best: 25, high: 40 },
	{ key: '2016', slot: 2, low: 80, best: 80, high: 80 },
];

test('layoutRanges([]) has no columns', () => {
	assert.deepEqual(layoutRanges([], { slots: 2, marks: 2 }).columns, []);
});

test('layoutRanges(columns) measures all from zero on one scale, with round numbers beside it', () => {
	const layout = layoutRanges(columns, { slots: 4, marks: 2 });
	assert.deepEqual(layout.columns, [
		{ key: '2014', x0: 0.025, x1: 0.225, low: 0.125, best: 0.3125, high: 0.5 },
		{ key: '2016', x0: 0.525, x1: 0.725, low: 1, best: 1, high: 1 },
	]);
	assert.deepEqual(layout.marks, [{ value: 50, level: 0.625 }]);
});

test('layoutRanges(columns) keeps every column in its slot and every level in order', () => {
	const column = fc.record({
		slot: fc.integer({ min: 0, max: 11 }),
		low: fc.nat(500),
		more: fc.nat(500),
		most: fc.nat(500),
	});
	fc.assert(
		fc.property(fc.array(column), fc.integer({ min: 1, max: 4 }), (list, marks) => {
			const made = list.map(({ slot, low, more, most }, position) => ({
				key: String(position),
				slot,
				low,
				best: low + more,
				high: low + more + most,
			}));
			const layout = layoutRanges(made, { slots: 12, marks });
			layout.columns.forEach(({ x0, x1, low, best, high }, position) => {
				const slot = made[position]?.slot ?? 0;
				assert.ok(slot / 12 <= x0 && x0 < x1 && x1 <= (slot + 1) / 12);
				assert.ok(0 <= low && low <= best && best <= high && high <= 1);
			});
			assert.ok(layout.marks.length <= marks + 1);
			assert.ok(layout.marks.every(({ level }) => level <= 1));
		}),
	);
});

for (const isMirrored of [false, true]) {
	const name = `toll${isMirrored ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawRanges(layout, { isMirrored: ${isMirrored} }) draws the golden picture`, () => {
		const children = drawRanges(layoutRanges(columns, { slots: 4, marks: 2 }), {
			canvas: percentCanvas({ isMirrored }),
			titleOf: (key) => `In ${key}`,
			hrefOf: (key) => (key === '2014' ? `/${key}/` : undefined),
		});
		const picture = toMarkup(
			element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 400, height: 120, children }),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}
