import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFoundEvent } from './found-event.ts';

test('toFoundEvent(page) takes the title off the account and the year from the day', () => {
	const event = toFoundEvent({
		url: '/events/x/',
		content: 'Mosul falls. The army left.',
		meta: { title: 'Mosul falls', day: '2014-06-10', date: '10 June 2014' },
		filters: { status: ['confirmed'], color: ['4'], language: ['en'] },
	});
	assert.deepEqual(event, {
		url: '/events/x/',
		title: 'Mosul falls',
		language: 'en',
		year: '2014',
		day: '2014-06-10',
		date: '10 June 2014',
		place: '',
		kind: '',
		status: '',
		certainty: 'confirmed',
		color: '4',
		text: 'The army left.',
	});
});
