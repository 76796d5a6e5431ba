import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEventDate } from '../model/date.ts';
import { testEvent } from '../model/test-content.ts';
import type { Event, Place } from '../model/timeline.ts';
import { indexNames } from './name-index.ts';
import { thingsOf } from './list-things.ts';
import { tagEvent } from './tag-event.ts';

const country = { id: 'IQ', name: { en: 'Iraq' }, region: { id: 'r', name: { en: 'Region' } } };
const place = (id: string, name: string, aliases: readonly string[] = []): Place => ({
	id,
	name: { en: name },
	aliases: [...aliases],
	country,
	precision: 1,
});
const kirkuk = place('kirkuk', 'Kirkuk', ['Karkuk']);
const province = place('kirkuk-governorate', 'Kirkuk Governorate');
const mosul = place('mosul', 'Mosul');

const event: Event = {
	id: '2025-06-25-ambush',
	title: 'Ambush near Mosul',
	summary: 'An ambush.',
	texts: {},
	date: toEventDate('2025-06-25'),
	dateKind: 'occurred',
	type: {
		id: 'armed-clash',
		name: { en: 'Armed clash', ar: 'اشتباك' },
		definition: 'Fighting.',
		violent: true,
		control: false,
		affiliation: false,
		leadership: false,
		family: { id: 'fighting', name: { en: 'Fighting' }, color: 1, definition: 'Fighting.' },
	},
	status: 'confirmed',
	significance: 2,
	places: [{ place: province, role: 'site', precision: 4 }],
	sites: [],
	countries: [country],
	actors: [],
	toll: {},
	claims: [],
	control: [],
	leadership: [],
	parts: [],
	related: [],
	topics: [],
	contentWarning: [],
	keywords: ['road of the two men'],
	aliases: [],
	sources: [],
	paragraphs: [],
	origins: [],
	added: '2026-11-22',
	corrections: [],
	isDraft: false,
	data: testEvent('2025-06-25-ambush').data,
	written: {},
};
const places = [kirkuk, province, mosul].map((own) => ({
	place: own,
	role: 'site' as const,
	precision: 1,
}));
const names = indexNames([
	...new Map(
		thingsOf({ places, actors: [] }, { actors: [] }).map((thing) => [
			`${thing.kind} ${thing.id}`,
			thing,
		]),
	).values(),
]);
const tokenOf = (key: string) => names.meanings.get(key)?.token ?? key;
const tags = tagEvent(event, {
	timeline: { actors: [] },
	names,
	text: {
		title: event.title,
		summary: event.summary,
		html: '<p>Men in <em>Iraq</em> and Karkuk.</p>',
	},
});

test('tagEvent(event) tells names in the title from its own places and from names in the account', () => {
	assert.deepEqual(tags.titled, [tokenOf('mosul')]);
	assert.deepEqual(
		tags.about,
		[tokenOf('kirkuk'), tokenOf('kirkuk governorate'), tokenOf('iraq')].sort(),
	);
	assert.deepEqual(tags.mentioned, []);
});

test('tagEvent(event) lists beginnings of names, keywords and the kind in every language', () => {
	for (const word of ['kirkuk', 'karkuk', 'mosul', 'road', 'اشتباك'])
		assert.ok(tags.words.includes(word), word);
	assert.ok(!tags.words.includes('of'));
});
