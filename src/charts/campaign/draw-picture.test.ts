import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import type { DrawingNode } from '../drawing/drawing-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { pathOf } from './draw-path.ts';
import { drawCampaignPicture } from './draw-picture.ts';
import { prepareChart } from './prepare-chart.ts';
import { fairCampaign } from './test-campaign.ts';

const families = [{ name: 'Fighting', color: 1 }];

const drawIn = (language: string): DrawingNode =>
	drawCampaignPicture(
		prepareChart(fairCampaign, { language, titleOf: ({ title }) => title, families }),
		{
			title: fairCampaign.whole.title,
			foot: ['Source: https://timeline.example/campaigns/2016-10-17-fair/'],
			hrefOf: (event) => `/events/${event}/`,
		},
	);

for (const language of ['en', 'ar']) {
	const name = `campaign${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawCampaignPicture(chart in ${language}) draws the golden picture`, () => {
		const picture = toMarkup(drawIn(language)).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}

test('drawCampaignPicture(chart) names each link by its date and its whole title', () => {
	const links = listNodes(drawIn('en')).filter(({ name }) => name === 'a');
	const names = links.map(
		(link) =>
			link.attributes['aria-label'] ??
			listNodes(link)
				.map(({ text = '' }) => text)
				.join(''),
	);
	assert.equal(new Set(names).size, 10);
	assert.ok(names.includes('10 June 2014: Title of 2014-06-10-first'));
	assert.ok(
		names.includes(
			'6 November 2016: A stall of the market sells copper, cloth and spices to people from both banks of the river',
		),
	);
});

test('pathOf(points) rounds the corners, and no more than half of the way to the next', () => {
	const at = (x: number) => x;
	const points = [
		[0, 0],
		[0, 20],
		[6, 20],
	] as const;
	assert.equal(pathOf(points, { at, corner: 5 }), 'M0 0L0 15Q0 20 3 20L6 20');
	assert.equal(pathOf(points, { at: (x) => 10 - x, corner: 0 }), 'M10 0L10 20L4 20');
});

function listNodes(node: DrawingNode): readonly DrawingNode[] {
	return [node, ...node.children.flatMap(listNodes)];
}
