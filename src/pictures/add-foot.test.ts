import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element } from '../charts/drawing/drawing-node.ts';
import { addFoot } from './add-foot.ts';

const picture = element('svg', {
	viewBox: '0 0 400 100',
	width: 400,
	height: 100,
	children: [element('rect', { class: 'paper', width: 400, height: 100 })],
});

test('addFoot(picture, lines) puts the lines below it, on paper, inside its box', () => {
	const { attributes, children } = addFoot(picture, ['From here', 'CC BY 4.0']);
	const height = Number(attributes['height']);
	assert.equal(attributes['viewBox'], `0 0 400 ${height}`);
	const [paper, ...lines] = children;
	assert.equal(paper?.attributes['height'], String(height));
	assert.deepEqual(
		lines.map(({ text }) => text),
		['From here', 'CC BY 4.0'],
	);
	for (const { attributes: line } of lines) {
		assert.ok(Number(line['y']) > 100 && Number(line['y']) < height);
	}
});

test('addFoot(a picture from right to left, lines) begins them at the right', () => {
	const mirrored = { ...picture, attributes: { ...picture.attributes, lang: 'ar' } };
	assert.equal(addFoot(mirrored, ['من هنا']).children.at(-1)?.attributes['x'], '376');
});
