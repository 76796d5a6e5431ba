import assert from 'node:assert/strict';
import test from 'node:test';
import { testEvent } from '../../model/test-content.ts';
import { testPublication } from '../test-publication.ts';
import { describeEventPage } from './describe-event-page.ts';

const publication = testPublication(
	testEvent('2014-06-battle', { date: '2014-06-10/2014-06-12' }),
	testEvent('2014-06-10-first', {
		part_of: '2014-06-battle',
		places: [{ place: 'mosul' }, { place: 'raqqa', precision: 4 }],
		corrections: [{ date: '2026-12-01', note: 'It was in June.' }],
	}),
);
const base = 'https://timeline.example/base';

function describe(id: string) {
	const event = publication.timeline.eventsById.get(id);
	assert.ok(event);
	return { ...describeEventPage(event, { ...publication, image: `${base}/x.png` }) } as Record<
		string,
		unknown
	>;
}

test('describeEventPage(event) is an article about an event in time, and in place as far as that is known', () => {
	const { about, dateModified, datePublished, citation, license } = describe('2014-06-10-first');
	assert.deepEqual(about, {
		'@type': 'Event',
		'@id': `${base}/events/2014-06-10-first/#event`,
		name: 'Title of 2014-06-10-first',
		description: 'A summary that is long enough for the schema.',
		startDate: '2014-06-10',
		location: [
			{
				'@type': 'Place',
				'@id': `${base}/places/mosul/#place`,
				name: 'Mosul',
				address: { '@type': 'PostalAddress', addressCountry: 'IQ' },
				geo: { '@type': 'GeoCoordinates', latitude: 36.3, longitude: 43.1 },
			},
			{
				'@type': 'Place',
				'@id': `${base}/places/raqqa/#place`,
				name: 'Raqqa',
				address: { '@type': 'PostalAddress', addressCountry: 'SY' },
			},
		],
		superEvent: { '@type': 'Event', '@id': `${base}/events/2014-06-battle/#event` },
	});
	assert.deepEqual([datePublished, dateModified], ['2026-11-22', '2026-12-01']);
	assert.equal(license, 'https://creativecommons.org/licenses/by/4.0/');
	assert.equal(Array.isArray(citation) && citation.length, 2);
});

test('describeEventPage(an event of some days) has its last day, and names its parts', () => {
	const text = JSON.stringify(describe('2014-06-battle'));
	assert.match(text, /"startDate":"2014-06-10","endDate":"2014-06-12"/);
	assert.match(text, /"subEvent":\[\{"@type":"Event","@id":"[^"]+2014-06-10-first\/#event"\}\]/);
});
