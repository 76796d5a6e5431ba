import assert from 'node:assert/strict';
import test from 'node:test';
import { element } from '../charts/drawing/drawing-node.ts';
import { settleRightToLeft } from '../charts/drawing/settle-direction.ts';
import { toMarkup } from '../charts/drawing/to-markup.ts';
import { partLigatures } from './part-ligatures.ts';
import { createRenderer } from './render-card.ts';

const { render } = await createRenderer();
const draw = (text: string, prepare = (svg: string) => svg) => {
	const picture = element('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: '0 0 400 40',
		'font-size': 20,
		'font-family': 'Readex Pro',
		children: [
			element('rect', { width: 400, height: 40, fill: '#fff' }),
			element('style', { text: ".latin{font-family:'Source Sans 3'}" }),
			settleRightToLeft(element('text', { x: 390, y: 30, text })),
		],
	});
	const svg = prepare(toMarkup(picture));
	return render(svg, { direction: 'rtl', zoom: 1, isExact: true });
};
const blank = draw(' ');

for (const words of ['الأحداث', 'لا', 'آلاف', 'مرّةً', 'حقًّا', 'لُاّ', 'رحلة first flies offices']) {
	test(`partLigatures(${words}) lets a line in two typefaces be drawn`, () => {
		assert.ok(!draw(`${words} CC BY`, partLigatures).equals(blank));
	});
}

test('partLigatures(svg) leaves other letters, and what is no text, as they are', () => {
	const svg = '<g fill="#fff"><text><tspan fill="#000">الموصل Mosul 2014</tspan></text></g>';
	assert.equal(partLigatures(svg), svg);
	assert.ok(!draw('الموصل Mosul 2014').equals(blank));
});

test('without partLigatures the renderer gives up such a line', () => {
	assert.ok(draw('الأحداث CC BY').equals(blank));
});
