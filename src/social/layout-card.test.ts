import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { layoutText, layoutTitle } from './layout-card.ts';

const room = { height: 300 };

test('layoutTitle(a short title) is one line in the largest type', () => {
	const { lines, size } = layoutTitle('Mosul falls', room);
	assert.deepEqual([lines, size], [['Mosul falls'], 66]);
});

test('layoutTitle(title) loses no word and stays within the height', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abcdefgWM-'), minLength: 1, maxLength: 14 });
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
			const title = words.join(' ').slice(0, 120).trim();
			const { lines, leading } = layoutTitle(title, room);
			assert.equal(lines.join(' '), title);
			assert.ok(lines.length * leading <= room.height);
		}),
	);
});

test('layoutText(a text too long for its lines) is cut where it says so', () => {
	const { lines } = layoutText('far away '.repeat(40), { size: 32, lines: 1 });
	assert.equal(lines.length, 1);
	assert.match(lines[0] ?? '', /…$/);
});
