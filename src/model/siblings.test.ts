import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from './build-timeline.ts';
import { siblingsOf, windowAround } from './siblings.ts';
import { testContent, testEvent } from './test-content.ts';

const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-battle'),
		testEvent('2014-06-12-second', { part_of: '2014-06-battle' }),
		testEvent('2014-06-10-first', { part_of: '2014-06-battle' }),
		testEvent('2014-06-11-alone'),
	),
);
const eventOf = (id: string) => {
	const event = timeline.eventsById.get(id);
	assert.ok(event);
	return event;
};

test('siblingsOf() are the parts of its whole in the order of time, and where it stands', () => {
	const siblings = siblingsOf(timeline, eventOf('2014-06-12-second'));
	assert.equal(siblings?.whole.id, '2014-06-battle');
	assert.deepEqual(
		siblings.parts.map(({ id }) => id),
		['2014-06-10-first', '2014-06-12-second'],
	);
	assert.equal(siblings.position, 2);
});

test('siblingsOf() is nothing for an event that is part of none', () => {
	assert.equal(siblingsOf(timeline, eventOf('2014-06-11-alone')), undefined);
});

test('windowAround() is a stretch of the list that holds the item', () => {
	assert.deepEqual(windowAround([1, 2, 3, 4, 5, 6], { item: 4, count: 3 }), [3, 4, 5]);
	assert.deepEqual(windowAround([1, 2, 3], { item: 1, count: 5 }), [1, 2, 3]);
	const list = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(list, fc.nat(), fc.integer({ min: 1, max: 9 }), (items, at, count) => {
			const item = items[at % items.length] ?? 0;
			const found = windowAround(items, { item, count });
			assert.ok(found.includes(item));
			assert.equal(found.length, Math.min(count, items.length));
		}),
	);
});
