import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateTextWidth, widestLine, wrapText } from './text-width.ts';

test('estimateTextWidth("") is 0', () => {
	assert.equal(estimateTextWidth('', { size: 13 }), 0);
});

test('estimateTextWidth(text) grows with the type size and with every letter', () => {
	const small = estimateTextWidth('Mosul', { size: 10 });
	assert.equal(estimateTextWidth('Mosul', { size: 20 }), small * 2);
	assert.ok(estimateTextWidth('Mosul falls', { size: 10 }) > small);
});

test('estimateTextWidth(text) gives no width to Arabic vowel signs and isolates', () => {
	const plain = estimateTextWidth('حدثا', { size: 10 });
	assert.equal(estimateTextWidth('حدثًا', { size: 10 }), plain);
});

test('wrapText(text) breaks between words', () => {
	assert.deepEqual(wrapText('one two three', { width: 45, lines: 3, size: 10 }), [
		'one two',
		'three',
	]);
});

test('wrapText(text) gives nothing where a word or the number of lines does not fit', () => {
	assert.equal(wrapText('unbreakable', { width: 20, lines: 3, size: 10 }), undefined);
	assert.equal(wrapText('one two three', { width: 30, lines: 2, size: 10 }), undefined);
});

test('wrapText("") has no lines', () => {
	assert.deepEqual(wrapText('', { width: 10, lines: 1, size: 10 }), []);
});

test('wrapText(text) keeps every word and exceeds no width', () => {
	const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/), { maxLength: 12 });
	fc.assert(
		fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
			const lines = wrapText(list.join(' '), { width, lines: 4, size: 12 });
			if (!lines) return;
			assert.equal(lines.join(' '), list.join(' '));
			assert.ok(lines.length <= 4);
			assert.ok(widestLine(lines, { size: 12 }) <= width);
		}),
	);
});
