import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { toEventJsonLd, toScriptJson } from './event-json-ld.ts';

const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-battle', { date: '2014-06-10/2014-06-12' }),
		testEvent('2014-06-10-first', {
			part_of: '2014-06-battle',
			corrections: [{ date: '2026-12-01', note: 'It was in June.' }],
		}),
	),
);

function describe(id: string) {
	const event = timeline.eventsById.get(id);
	assert.ok(event);
	const urlOf = (other: string) => `https://timeline.example/events/${other}/`;
	return toEventJsonLd(event, {
		title: event.title,
		summary: event.summary,
		url: urlOf(id),
		siteUrl: 'https://timeline.example/',
		site: 'Markets',
		licence: 'CC BY 4.0',
		language: 'en',
		nameOf: (name) => name['en'] ?? '',
		urlOf,
	});
}

test('toEventJsonLd(event) is an article about an event in time and place', () => {
	const { about, dateModified, datePublished, citation } = {
		...describe('2014-06-10-first'),
	} as Record<string, unknown>;
	assert.deepEqual(about, {
		'@type': 'Event',
		name: 'Title of 2014-06-10-first',
		description: 'A summary that is long enough for the schema.',
		startDate: '2014-06-10',
		location: [
			{
				'@type': 'Place',
				name: 'Mosul',
				address: { '@type': 'PostalAddress', addressCountry: 'IQ' },
				geo: { '@type': 'GeoCoordinates', latitude: 36.3, longitude: 43.1 },
			},
		],
		superEvent: { '@type': 'Event', '@id': 'https://timeline.example/events/2014-06-battle/' },
	});
	assert.deepEqual([datePublished, dateModified], ['2026-11-22', '2026-12-01']);
	assert.equal(Array.isArray(citation) && citation.length, 2);
});

test('toEventJsonLd(an event of some days) has its last day, and names its parts', () => {
	const text = JSON.stringify(describe('2014-06-battle'));
	assert.match(text, /"startDate":"2014-06-10","endDate":"2014-06-12"/);
	assert.match(text, /"subEvent":\[\{"@type":"Event","@id":"[^"]+2014-06-10-first\/"\}\]/);
});

test('toScriptJson(data) is the same data and can end no script', () => {
	assert.equal(toScriptJson('</script><!--').includes('<'), false);
	fc.assert(
		fc.property(fc.jsonValue(), (data) => {
			const text = toScriptJson(data);
			assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(data)));
			assert.ok(!text.includes('<'));
		}),
	);
});
