import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNoun, type NounForms } from './count-noun.ts';

const event: NounForms = {
	zero: 'لا أحداث',
	one: 'حدث واحد',
	two: 'حدثان',
	few: 'أحداث',
	many: 'حدثًا',
	other: 'حدث',
};

test('countNoun(0), (1) and (2) say the number in words', () => {
	assert.deepEqual(
		[0, 1, 2].map((count) => countNoun(count, event)),
		['لا أحداث', 'حدث واحد', 'حدثان'],
	);
});

test('countNoun(count) takes the plural from three to ten, also after a hundred', () => {
	assert.deepEqual(
		[3, 10, 103].map((count) => countNoun(count, event)),
		['3 أحداث', '10 أحداث', '103 أحداث'],
	);
});

test('countNoun(count) takes the accusative from eleven to ninety-nine', () => {
	assert.deepEqual(
		[11, 99, 1112].map((count) => countNoun(count, event)),
		['11 حدثًا', '99 حدثًا', '1,112 حدثًا'],
	);
});

test('countNoun(count) takes the genitive after hundreds', () => {
	assert.deepEqual(
		[100, 101, 1000].map((count) => countNoun(count, event)),
		['100 حدث', '101 حدث', '1,000 حدث'],
	);
});
