import assert from 'node:assert/strict';
import test from 'node:test';
import { eventSchema } from '../schema/event.ts';
import { toEventRecord } from './event-record.ts';
import { recordKeys } from './record-keys.ts';
import { fullEvent, testPublication, wholeEvent } from './test-publication.ts';

const translated = {
	...fullEvent,
	translations: {
		ar: {
			title: 'سوق',
			summary: 'افتتح سوق',
			html: '',
			citations: [],
			paragraphs: [],
			written: '---\ntitle: سوق\n---\n\nنص [@first].\n',
		},
	},
};
const publication = testPublication(translated, wholeEvent);
const [event] = publication.timeline.events.filter(({ id }) => id === fullEvent.id);
assert.ok(event);
const record = toEventRecord(event, publication);

test('toEventRecord(event) loses nothing: what an author may write comes back as it was checked', () => {
	const keys = Object.keys(eventSchema.shape).filter((key) => key in record);
	const written = Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
	assert.deepEqual(eventSchema.parse(written), fullEvent.data);
	// The event of this test has every key, so that one that is forgotten is missed.
	const unused = Object.keys(eventSchema.shape).filter((key) => !keys.includes(key));
	assert.deepEqual(unused, ['draft']);
});

test('toEventRecord(event) holds the account in Markdown, in every language', () => {
	assert.equal(record.account, 'It happened [@second; @first].');
	assert.deepEqual(record.translations, {
		ar: { title: 'سوق', summary: 'افتتح سوق', account: 'نص [@first].' },
	});
});

test('toEventRecord(event) derives estimates, dates, both sides of relations and whole addresses', () => {
	const { derived } = record;
	assert.equal(record.url, 'https://timeline.example/base/events/2014-06-10-full/');
	assert.deepEqual(derived.date, {
		start: '2014-06-10',
		end: '2014-06-12',
		precision: 'range',
		uncertain: false,
		approximate: true,
		open: false,
	});
	assert.deepEqual(derived.toll['killed'], { low: 1, best: 2, high: 4, is_minimum: false });
	assert.deepEqual(derived.toll['captured'], { low: 3, best: 3, high: 3, is_minimum: false });
	assert.equal(derived.origins, 1);
	assert.equal(derived.changed, '2026-11-25');
	const [whole] = publication.timeline.events.filter(({ id }) => id === wholeEvent.id);
	assert.ok(whole);
	const other = toEventRecord(whole, publication);
	assert.deepEqual([other.derived.parts, other.derived.related], [[fullEvent.id], [fullEvent.id]]);
});

test('recordKeys say what every key of a record means, and no other', () => {
	const keys = [
		...Object.keys(record).filter((key) => key !== 'derived'),
		...Object.keys(record.derived).map((key) => `derived.${key}`),
	];
	assert.deepEqual(Object.keys(recordKeys).sort(), keys.sort());
});
