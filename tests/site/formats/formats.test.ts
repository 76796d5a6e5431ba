import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkCalendar } from './calendar.ts';
import { checkDataPackage } from './data-package.ts';
import { checkAtom, checkJsonFeed, checkRss } from './feeds.ts';
import { checkGeoJson } from './geojson.ts';

const address = 'https://timeline.example/feed.atom';

const files: Readonly<Record<string, string>> = {
	'events.csv': 'id,date,part_of\r\na,2014-06-10,\r\nb,2014-06-11,a\r\n',
};
const read = (path: string) => Buffer.from(files[path] ?? '');
const descriptor = {
	$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
	name: 'test',
	id: 'test',
	title: 'Test',
	homepage: 'https://timeline.example/data/',
	version: '2026.11.25',
	created: '2026-11-25T00:00:00Z',
	licenses: [{ name: 'CC-BY-4.0' }],
	resources: [
		{
			name: 'events',
			path: 'events.csv',
			type: 'table',
			description: 'Events.',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: read('events.csv').length,
			hash: `sha256:${createHash('sha256').update(read('events.csv')).digest('hex')}`,
			schema: {
				fields: [
					{ name: 'id', type: 'string', description: 'Id.', constraints: { unique: true } },
					{ name: 'date', type: 'date', description: 'Day.' },
					{ name: 'part_of', type: 'string', description: 'Whole.' },
				],
				missingValues: [''],
				primaryKey: ['id'],
				foreignKeys: [{ fields: ['part_of'], reference: { fields: ['id'] } }],
			},
		},
	],
};

/** Replaces the table and makes size and hash fit, so that only its rows can be wrong. */
function withTable(text: string) {
	const [resource] = descriptor.resources;
	const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
	return [
		{ ...descriptor, resources: [{ ...resource, bytes: Buffer.byteLength(text), hash }] },
		{ read: () => Buffer.from(text) },
	] as const;
}

test('checkDataPackage() accepts a package whose files are as it says', () => {
	assert.deepEqual(checkDataPackage(descriptor, { read }), []);
});

test('checkDataPackage() refuses a package without licences, and a path that leads up', () => {
	const { licenses, ...without } = descriptor;
	assert.ok(licenses.length > 0);
	assert.match(checkDataPackage(without, { read }).join(), /licenses/);
	const resources = descriptor.resources.map((one) => ({ ...one, path: '../events.csv' }));
	assert.match(checkDataPackage({ ...descriptor, resources }, { read }).join(), /path/);
});

test('checkDataPackage() finds a changed file, a value of another type, and keys that lead nowhere', () => {
	const changed = { read: () => Buffer.from(`${files['events.csv'] ?? ''}c,,\r\n`) };
	assert.match(checkDataPackage(descriptor, changed).join(), /another hash/);
	const head = 'id,date,part_of\r\n';
	const problemsOf = (text: string) => checkDataPackage(...withTable(head + text)).join();
	assert.match(problemsOf('a,2014-06,\r\n'), /date has `2014-06`/);
	assert.match(problemsOf('a,2014-06-10,z\r\n'), /z is not in events/);
	assert.match(problemsOf('a,2014-06-10,\r\na,2014-06-10,\r\n'), /doubled primary key/);
	assert.match(
		checkDataPackage(...withTable('id,part_of,date\r\na,,2014-06-10\r\n')).join(),
		/other columns/,
	);
});

test('checkGeoJson() finds swapped degrees, a crs and a feature without geometry', () => {
	const feature = {
		type: 'Feature',
		id: 'a',
		geometry: { type: 'Point', coordinates: [143.13, 36.34] },
		properties: {},
	};
	const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
	assert.deepEqual(checkGeoJson(collection(feature, { ...feature, id: 'b', geometry: null })), []);
	const swapped = { ...feature, geometry: { type: 'Point', coordinates: [36.34, 143.13] } };
	assert.match(checkGeoJson(collection(swapped)).join(), /degrees/);
	assert.match(checkGeoJson({ ...collection(feature), crs: {} }).join(), /crs/);
	assert.match(checkGeoJson(collection({ ...feature, geometry: undefined })).join(), /null/);
	assert.match(checkGeoJson(collection(feature, feature)).join(), /one id/);
});

test('checkCalendar() finds bare line feeds, long lines, doubled ids and an end before the start', () => {
	const calendar = (...lines: readonly string[]) =>
		['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n');
	const entry = (end = '20140611', summary = 'x') => [
		'BEGIN:VEVENT',
		'UID:a@x',
		'DTSTAMP:20261125T000000Z',
		'DTSTART;VALUE=DATE:20140610',
		`DTEND;VALUE=DATE:${end}`,
		`SUMMARY:${summary}`,
		'END:VEVENT',
	];
	assert.deepEqual(checkCalendar(calendar(...entry())), []);
	assert.match(checkCalendar(calendar(...entry()).replaceAll('\r', '')).join(), /CRLF/);
	assert.match(checkCalendar(calendar(...entry('20140611', 'ن'.repeat(40)))).join(), /75 octets/);
	assert.match(checkCalendar(calendar(...entry(), ...entry())).join(), /one UID/);
	assert.match(checkCalendar(calendar(...entry('20140610'))).join(), /not after/);
});

test('checkAtom() finds a feed that names another address and an entry without date', () => {
	const entry = (date: string) =>
		`<entry><id>https://timeline.example/a</id><title>A</title>${date}<link rel="alternate" href="https://timeline.example/a"/><summary>s</summary></entry>`;
	const feed = (self: string, entries: string) =>
		`<feed xmlns="http://www.w3.org/2005/Atom"><id>${self}</id><title>T</title><updated>2026-11-25T00:00:00Z</updated><author><name>N</name></author><link rel="self" href="${self}"/><link rel="alternate" href="https://timeline.example/"/>${entries}</feed>`;
	const date = '<updated>2026-11-25T00:00:00Z</updated>';
	assert.deepEqual(checkAtom(feed(address, entry(date)), { address }), []);
	assert.match(checkAtom(feed('https://other.example/', ''), { address }).join(), /itself/);
	assert.match(checkAtom(feed(address, entry('')), { address }).join(), /without date/);
	assert.match(checkAtom(feed(address, entry(date) + entry(date)), { address }).join(), /one id/);
});

test('checkRss() finds a date that is not RFC 822 and a missing description', () => {
	const feed = (date: string, description = '<description>d</description>') =>
		`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><link>https://timeline.example/</link>${description}<lastBuildDate>${date}</lastBuildDate><atom:link rel="self" href="${address}"/></channel></rss>`;
	assert.deepEqual(checkRss(feed('Wed, 25 Nov 2026 00:00:00 GMT'), { address }), []);
	assert.match(checkRss(feed('2026-11-25'), { address }).join(), /date/);
	assert.match(checkRss(feed('Wed, 25 Nov 2026 00:00:00 GMT', ''), { address }).join(), /descr/);
});

test('checkJsonFeed() finds version 1, an unknown key and an item whose id is a number', () => {
	const feed = (more: object) =>
		JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'T',
			feed_url: address,
			language: 'en',
			authors: [],
			items: [],
			...more,
		});
	assert.deepEqual(checkJsonFeed(feed({}), { address }), []);
	const old = feed({ version: 'https://jsonfeed.org/version/1' });
	assert.match(checkJsonFeed(old, { address }).join(), /version/);
	assert.match(checkJsonFeed(feed({ author: {} }), { address }).join(), /unknown key author/);
	assert.match(checkJsonFeed(feed({ items: [{ id: 1 }] }), { address }).join(), /id is no text/);
});
