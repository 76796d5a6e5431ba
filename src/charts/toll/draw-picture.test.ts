import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { pictureRoom } from '../drawing/frame-picture.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawTollPicture } from './draw-picture.ts';
import { layoutPicture } from './layout-picture.ts';
import { toMonthColumns, toYearColumns } from './to-columns.ts';

const sum = { low: 10, best: 25, high: 40, events: 3 };
const groups = (key: string) => [{ key, entries: [], sum }];

for (const language of ['en', 'ar']) {
	const name = `toll-picture${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawTollPicture(tolls in ${language}) draws the golden picture`, () => {
		const firstYear = 2014;
		const picture = drawTollPicture(
			{
				language,
				period: { start: Date.UTC(firstYear, 0), end: Date.UTC(2017, 0) },
				years: 3,
				months: [
					{
						heading: 'By month',
						columns: toMonthColumns(groups('2014-06'), {
							firstYear,
							language,
							hrefOf: (year, month) => `/${year}/${month}/`,
						}),
					},
				],
				countries: [
					{
						label: 'Iraq',
						sum: '25 (10–40)',
						columns: toYearColumns(groups('2015'), {
							firstYear,
							label: 'Iraq',
							hrefOf: (year) => `/${year}/`,
						}),
					},
				],
			},
			{ foot: ['Source: Markets'], hrefOf: (address) => `https://markets.example${address}` },
		);
		const markup = `${toMarkup(picture).replaceAll('><', '>\n<')}\n`;
		if (process.env['UPDATE']) writeFileSync(file, markup);
		assert.equal(markup, readFileSync(file, 'utf8'));
	});
}

test('layoutPicture(counts) places every chart inside, and none over another', () => {
	const count = fc.integer({ min: 0, max: 13 });
	fc.assert(
		fc.property(count, count, (months, countries) => {
			const layout = layoutPicture({ months, countries });
			const boxes = [...layout.months, ...layout.countries].map(({ box }) => box);
			assert.equal(boxes.length, months + countries);
			boxes.forEach((a, position) => {
				assert.ok(a.x >= 0 && a.x + a.width <= pictureRoom + 1e-6);
				assert.ok(a.y + a.height < layout.height);
				for (const b of boxes.slice(position + 1))
					assert.ok(a.x + a.width <= b.x || a.y + a.height < b.y, JSON.stringify([a, b]));
			});
		}),
	);
});
