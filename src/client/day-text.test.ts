import assert from 'node:assert/strict';
import test from 'node:test';
import { dayIn } from './day-text.ts';

const event = { date: '10 June 2014', title: 'Mosul falls', language: 'en', href: '/events/x/' };

test('dayIn(file, day) finds the day with its events', () => {
	const file = { '10': { heading: 'On 10 June', events: [event] } };
	assert.deepEqual(dayIn(file, '10'), { heading: 'On 10 June', events: [event] });
	assert.equal(dayIn(file, '11'), undefined);
});

test('dayIn(anything else) is nothing, and an event that lacks a part is left out', () => {
	for (const file of [undefined, null, [], 'text', { '10': 'text' }, { '10': { events: [] } }])
		assert.equal(dayIn(file, '10'), undefined);
	const file = { '10': { heading: 'On 10 June', events: [{ ...event, href: 1 }, event] } };
	assert.deepEqual(dayIn(file, '10')?.events, [event]);
});
