import assert from 'node:assert/strict';
import test from 'node:test';
import type { EventRow } from './event-rows.ts';
import { eventsToCsv } from './events-to-csv.ts';
import { toGeoJson } from './to-geojson.ts';

const row: EventRow = {
	id: '2014-06-10-a',
	title: 'A "quoted" title, with a comma',
	date_start: '2014-06-10',
	date_end: '2014-06-10',
	date_precision: 'day',
	date_in_doubt: false,
	type: 'siege',
	status: 'confirmed',
	significance: 3,
	countries: ['IQ', 'SY'],
	places: ['mosul'],
	latitude: 36.34,
	longitude: 43.13,
	actors: [],
	topics: [],
	sources: 2,
	url: 'https://timeline.example/events/2014-06-10-a/',
};

test('eventsToCsv(rows) quotes what needs it and leaves unknown numbers empty', () => {
	assert.equal(
		eventsToCsv([row]),
		[
			'id,title,date_start,date_end,date_precision,date_in_doubt,type,status,significance,countries,places,latitude,longitude,actors,topics,killed_low,killed_best,killed_high,sources,url',
			'2014-06-10-a,"A ""quoted"" title, with a comma",2014-06-10,2014-06-10,day,false,siege,confirmed,3,IQ;SY,mosul,36.34,43.13,,,,,,2,https://timeline.example/events/2014-06-10-a/',
			'',
		].join('\r\n'),
	);
});

test('toGeoJson(rows) puts longitude first, and no geometry where the position is unknown', () => {
	const { latitude, longitude, ...nowhere } = row;
	const { type, features } = toGeoJson<EventRow>([row, nowhere], { idOf: ({ id }) => id });
	assert.equal(type, 'FeatureCollection');
	assert.deepEqual(
		features.map(({ geometry }) => geometry),
		[{ type: 'Point', coordinates: [longitude, latitude] }, null],
	);
	assert.ok(features.every(({ properties }) => !('latitude' in properties)));
});
