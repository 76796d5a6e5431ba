import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawMeasuresPicture } from './draw-picture.ts';
import { prepareMeasures } from './prepare-measures.ts';

for (const language of ['en', 'ar']) {
	const name = `source-measures${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawMeasuresPicture(measures in ${language}) draws the golden picture`, () => {
		const tables = prepareMeasures(
			{
				works: 8,
				byKind: [
					{ key: 'newspaper', publishers: 2, works: 6 },
					{ key: 'agency', publishers: 1, works: 2 },
				],
				byCountry: [{ key: undefined, publishers: 3, works: 8 }],
				byLanguage: [
					{ key: 'en', works: 7 },
					{ key: 'ar', works: 1 },
				],
				byOrigins: [{ origins: 2, events: 3 }],
				ofParties: { publishers: 0, works: 0 },
			},
			{ language, countryName: ({ id }) => id },
		);
		const picture = drawMeasuresPicture(tables, { language, foot: ['Source: Markets'] });
		const markup = `${toMarkup(picture).replaceAll('><', '>\n<')}\n`;
		if (process.env['UPDATE']) writeFileSync(file, markup);
		assert.equal(markup, readFileSync(file, 'utf8'));
	});
}
