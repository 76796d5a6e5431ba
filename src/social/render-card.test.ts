import assert from 'node:assert/strict';
import test from 'node:test';
import { toMarkup } from '../charts/drawing/to-markup.ts';
import type { Card } from './card.ts';
import { cardSize } from './card-size.ts';
import { drawCard } from './draw-card.ts';
import { createRenderer } from './render-card.ts';

const card: Card = {
	titleLanguage: 'en',
	language: 'en',
	title: 'Şengal & <Sinjar>: a title that needs more than a single line of the largest type',
	date: '10 June 2014',
	place: 'Mosul, Iraq',
	kind: { text: 'Policy', color: 'family-4' },
	status: 'Contested',
	site: 'Markets',
};
const { render } = await createRenderer();
const ltr = { direction: 'ltr', zoom: 1, isExact: false } as const;
const rtl = { direction: 'rtl', zoom: 1, isExact: false } as const;

test('render(card) is a small PNG of the size of a card, the same every time', () => {
	const svg = toMarkup(drawCard(card));
	const png = render(svg, ltr);
	assert.deepEqual(
		[png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
		['PNG', cardSize.width, cardSize.height],
	);
	assert.ok(png.length > 5000 && png.length < 40_000, `${png.length} bytes`);
	assert.ok(png.equals(render(svg, ltr)));
});

test('render(card) finds every typeface by its name: what is set in another looks different', () => {
	const svg = toMarkup(drawCard(card));
	const families = [
		...new Set([...svg.matchAll(/font-family="([^"]+)"/g)].map(([, name = '']) => name)),
	];
	assert.equal(families.length, 3);
	for (const family of families) {
		const other = svg.replaceAll(`font-family="${family}"`, 'font-family="No such font"');
		const isFallback = family === 'Source Serif 4 SemiBold';
		assert.equal(render(svg, ltr).equals(render(other, ltr)), isFallback, family);
	}
});

test('render(an Arabic card) joins letters: they are narrower together than apart', () => {
	const svg = toMarkup(
		drawCard({ ...card, language: 'ar', titleLanguage: 'ar', title: 'سقوط الموصل' }),
	);
	const apart = svg.replace('سقوط', 'س\u200Cق\u200Cو\u200Cط');
	assert.ok(!render(svg, rtl).equals(render(apart, rtl)));
});
