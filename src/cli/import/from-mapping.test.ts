import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportMapping } from '../../schema/import-mapping.ts';
import { featureToCells, usualProperties } from './from-geojson.ts';
import { fromMapping } from './from-mapping.ts';
import { openRow } from './row.ts';
import { testNames, testRow } from './test-rows.ts';

const names = testNames();
const mapping: ImportMapping = {
	id: 'Nr',
	title: 'What',
	date: 'Day',
	date_end: 'Until',
	type: { column: 'Kind', values: { fight: 'clash' } },
	significance: { always: 2 },
	place: 'Town',
	latitude: 'Lat',
	killed: 'Dead',
	killed_low: 'At least',
	actor: 'Who',
	actor_role: { always: 'mentioned' },
	source_url: 'Link',
	source_published: 'Seen',
};
const cells = {
	Nr: 'A 7',
	What: 'A market closes in Mosul',
	Day: '10 June 2014',
	Kind: 'fight',
	Town: 'Mosul',
	Dead: '3',
	'At least': '2',
	Who: 'Traders',
	Link: 'https://one.example/a',
	Seen: '11 June 2014',
	Weather: 'dry',
};
const read = (change: Readonly<Record<string, string>> = {}) => {
	const row = testRow({ ...cells, ...change });
	return { event: fromMapping(row, { mapping, names }), rest: row.rest().map(([name]) => name) };
};

test('fromMapping() reads columns, values that stand for others, and values for all rows', () => {
	const { event, rest } = read();
	assert.deepEqual(event, {
		slug: '7',
		title: 'A market closes in Mosul',
		about: 'A market closes in Mosul',
		summary: undefined,
		date: '2014-06-10',
		dateNote: undefined,
		type: 'clash',
		status: undefined,
		significance: 2,
		places: [{ place: 'mosul', precision: undefined }],
		actors: [{ actor: 'traders', role: 'mentioned' }],
		sources: [
			{
				url: 'https://one.example/a',
				title: undefined,
				publisher: undefined,
				published: '2014-06-11',
			},
		],
		more: { casualties: { killed: { low: 2, best: 3, high: 3 }, note: undefined } },
	});
	assert.deepEqual(rest, ['Nr', 'Kind', 'Town', 'Who', 'Weather']);
});

test('fromMapping() keeps what does not fit its key', () => {
	const { event, rest } = read({ What: 'Short', Kind: 'dance', Link: 'a book', Seen: 'soon' });
	assert.deepEqual([event.title, event.type, event.sources], [undefined, undefined, []]);
	for (const column of ['What', 'Kind', 'Link', 'Seen']) assert.ok(rest.includes(column), column);
});

test('fromMapping() refuses a date, degrees or bounds that cannot be right', () => {
	assert.throws(
		() => read({ Day: '10/06/2014' }),
		/Expected a date in `date`, found `10\/06\/2014`/,
	);
	assert.throws(() => read({ Lat: '436' }), /Expected degrees from -90 to 90 in `latitude`/);
	assert.throws(() => read({ 'At least': '4' }), /with low ≤ best ≤ high, found `4, 3, 3`/);
});

test('featureToCells() keeps properties, id and position, and any other shape as it is', () => {
	const properties = { title: 'A market opens in Mosul', date: '2014-06-10', id: 'own', n: [1, 2] };
	const point = { type: 'Point', coordinates: [43.1, 36.3] };
	assert.deepEqual(Object.fromEntries(featureToCells({ id: 4, geometry: point, properties })), {
		...properties,
		n: '1;2',
		'feature.id': '4',
		longitude: '43.1',
		latitude: '36.3',
	});
	const line = { type: 'LineString', coordinates: [[1, 2]] };
	assert.equal(featureToCells({ geometry: line }).get('geometry'), JSON.stringify(line));
});

test('fromMapping() of a feature with the usual names of properties is an event', () => {
	const feature = {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [43.1189, 36.335] },
		properties: { title: 'A market opens in Mosul', date: '2014-06', place: 'Mosul' },
	};
	const row = openRow({ line: 1, cells: featureToCells(feature) });
	const event = fromMapping(row, { mapping: usualProperties, names });
	assert.deepEqual(
		[event.slug, event.date, event.places],
		['market-opens-mosul', '2014-06', [{ place: 'mosul', precision: undefined }]],
	);
});
