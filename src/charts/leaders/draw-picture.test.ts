import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { guildRecord, guildSuccessions } from '../../model/test-leadership.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawLeadersPicture } from './draw-picture.ts';
import { layoutPicture } from './layout-picture.ts';
import { prepareChart } from './prepare-chart.ts';

for (const language of ['en', 'ar']) {
	const name = `leaders${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawLeadersPicture(chart in ${language}) draws the golden picture`, () => {
		const groups = prepareChart(guildSuccessions, { language });
		const picture = toMarkup(
			drawLeadersPicture(groups, {
				language,
				period: guildRecord.site,
				foot: ['Licence: CC BY 4.0'],
			}),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}

test('prepareChart(successions) says of each leader how and when it began and ended', () => {
	const [guild, company] = prepareChart(guildSuccessions, { language: 'en' });
	assert.deepEqual(
		guild?.rows.map(({ sentence }) => sentence),
		[
			'Ada: leader already on 3 February 2014; died 26–27 October 2019.',
			'Ben: named 31 October 2019; death announced 30 November 2022, disputed.',
			'Cem: beginning not recorded; capture announced 1 March 2023.',
			'Dia: named 3 August 2023; no end recorded.',
		],
	);
	assert.deepEqual(
		company?.rows.map(({ id, label }) => [id, label]),
		[['cem-2', 'no end recorded']],
	);
});

test('layoutPicture(groups) puts every row below the one before, within the frame', () => {
	const groups = prepareChart(guildSuccessions, { language: 'en' });
	const { height, groups: placed } = layoutPicture(groups, { keys: ['one', 'two'] });
	const tops = placed.flatMap(({ rows }) => rows);
	assert.deepEqual(
		tops,
		tops.toSorted((a, b) => a - b),
	);
	assert.equal(new Set(tops).size, 5);
	assert.ok(Math.max(...tops) + 30 < height);
});
