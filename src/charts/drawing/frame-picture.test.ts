import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { element } from './drawing-node.ts';
import { framePicture, pictureRoom } from './frame-picture.ts';
import { layoutKeys } from './layout-keys.ts';
import { settleRightToLeft } from './settle-direction.ts';
import { toMarkup } from './to-markup.ts';

const words = {
	language: 'en',
	title: 'A title',
	lead: 'What it shows, in the events recorded here.',
	foot: ['Source: Markets', 'Licence: CC BY 4.0'],
};
const options = { isMirrored: false, height: 100, style: '.x{fill:red}', content: [element('g')] };

test('framePicture(words, content) has title, lead, source and licence inside it', () => {
	const markup = toMarkup(framePicture(words, options));
	for (const text of [words.title, words.lead, ...words.foot]) {
		assert.ok(markup.includes(`>${text}</text>`), text);
	}
});

test('framePicture(a long foot) breaks it into lines and grows by them', () => {
	const height = (foot: string) =>
		Number(framePicture({ ...words, foot: [foot] }, options).attributes['height']);
	const grown = height('a few words '.repeat(30)) - height('a few words');
	assert.ok(grown > 0 && grown % 19 === 0, String(grown));
});

test('settleRightToLeft(drawing) anchors texts at the other end and leaves those in the middle', () => {
	const settled = settleRightToLeft(
		element('svg', {
			children: [
				element('title', { text: 'a' }),
				element('text', { text: '2014.' }),
				element('text', { 'text-anchor': 'end', text: 'b' }),
				element('text', { 'text-anchor': 'middle', text: 'c' }),
			],
		}),
	);
	const [title, first, second, third] = settled.children;
	assert.equal(title?.text, 'a');
	assert.deepEqual(
		[first, second, third].map((text) => text?.attributes['text-anchor']),
		['end', 'start', 'middle'],
	);
});

test('settleRightToLeft(drawing) leaves the anchors of what is drawn from left to right', () => {
	const name = element('text', { x: 9, text: 'الموصل' });
	const { children } = settleRightToLeft(element('g', { direction: 'ltr', children: [name] }));
	assert.equal(children[0]?.attributes['text-anchor'], 'start');
});

test('settleRightToLeft(text) keeps its letters, in a direction, and marks those that are not Arabic', () => {
	const { children } = settleRightToLeft(element('text', { text: 'في 2014: الموصل.' }));
	assert.equal(children.map(({ text }) => text).join(''), '\u202Bفي 2014: الموصل.\u202C');
	assert.deepEqual(
		children.filter(({ attributes }) => attributes['class'] === 'latin').map(({ text }) => text),
		['2014:', '.'],
	);
});

test('layoutKeys(names) keeps every key within the width, after the one before it', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 30 })), (names) => {
			const keys = layoutKeys(names, { top: 10, keyWidth: 32 });
			keys.forEach(({ x, y }, position) => {
				const before = keys[position - 1];
				assert.ok(x >= 0 && x < pictureRoom);
				assert.ok(!before || y > before.y || x > before.x);
			});
		}),
	);
});
