import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { toMarkup } from '../drawing/to-markup.ts';
import { countLevel } from './count-level.ts';
import { drawMatrixPicture } from './draw-picture.ts';
import { layoutMatrix } from './layout-matrix.ts';

for (const language of ['en', 'ar']) {
	const name = `country-years${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawMatrixPicture(table in ${language}) draws the golden picture`, () => {
		const picture = drawMatrixPicture(
			{
				language,
				years: [2014, 2015],
				groups: [
					{ heading: 'Asia', rows: [{ name: 'Iraq', counts: [9, 0], total: 9 }] },
					{ heading: undefined, rows: [{ name: 'Libya', counts: [0, 1], total: 1 }] },
				],
				all: { counts: [9, 1], total: 10 },
			},
			{ foot: ['Source: Markets'] },
		);
		const markup = `${toMarkup(picture).replaceAll('><', '>\n<')}\n`;
		if (process.env['UPDATE']) writeFileSync(file, markup);
		assert.equal(markup, readFileSync(file, 'utf8'));
	});
}

test('countLevel(count) is 0 for none, 5 for the most, and never falls as the count rises', () => {
	assert.deepEqual(
		[0, 1, 4, 50, 100].map((count) => countLevel(count, { most: 100 })),
		[0, 1, 1, 4, 5],
	);
	assert.equal(countLevel(0, { most: 0 }), 0);
});

test('layoutMatrix(groups) keeps all columns within the width and all rows apart', () => {
	const group = fc.record({
		heading: fc.option(fc.constant('Asia'), { nil: undefined }),
		rows: fc.array(fc.constant(0), { maxLength: 9 }),
	});
	const sizes = fc.record({
		years: fc.integer({ min: 1, max: 20 }),
		longest: fc.integer({ min: 20, max: 900 }),
	});
	fc.assert(
		fc.property(fc.array(group), sizes, (groups, options) => {
			const layout = layoutMatrix(groups, { ...options, width: 1142 });
			assert.ok(layout.cell > 20);
			assert.ok((layout.columns.at(-1) ?? 0) + layout.cell <= layout.totalX);
			const tops = layout.groups.flatMap(({ rows }) => rows);
			tops.forEach((top, position) => {
				assert.ok(position === 0 || top - (tops[position - 1] ?? 0) >= layout.rowHeight);
			});
			assert.ok((tops.at(-1) ?? 0) < layout.sumY && layout.sumY < layout.height);
		}),
	);
});
