import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parsePlace, withPlace } from './list-place.ts';

const place = fc.record({ id: fc.string(), offset: fc.integer() }, { noNullPrototype: true });
const state = fc.constantFrom<unknown>(null, undefined, 'text', 3, {}, { leftMark: 'an-event' });

test('parsePlace(withPlace(state, place)) is the place', () => {
	fc.assert(
		fc.property(state, place, (kept, noted) => {
			assert.deepEqual(parsePlace(withPlace(kept, noted)), noted);
		}),
	);
});

test('withPlace(state, undefined) leaves the rest of the state, or none', () => {
	const noted = { id: 'an-event', offset: -12 };
	assert.deepEqual(withPlace({ leftMark: 'other', listPlace: noted }, undefined), {
		leftMark: 'other',
	});
	assert.equal(withPlace({ listPlace: noted }, undefined), null);
	assert.equal(withPlace(null, undefined), null);
});

test('parsePlace(state) leaves what is no place', () => {
	for (const wrong of [
		null,
		'text',
		{},
		{ listPlace: null },
		{ listPlace: { id: 3, offset: 0 } },
	]) {
		assert.equal(parsePlace(wrong), undefined);
	}
});
