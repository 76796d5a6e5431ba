import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { emptyFilter, type EventFilter } from './event-filter.ts';
import { addLane, formatLanes, mostLanes, parseLanes, withKnownLanes } from './parallel-lanes.ts';

const of = (chosen: Partial<EventFilter['chosen']>, text = ''): EventFilter => ({
	...emptyFilter,
	chosen: { ...emptyFilter.chosen, ...chosen },
	text,
	killedFrom: undefined,
	killedTo: undefined,
});
const ids = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z][a-z0-9-]{0,9}$/), {
	minLength: 1,
	maxLength: 3,
});
const lane = fc.tuple(ids, fc.string()).map(([country, text]) => of({ country }, text.trim()));
const lanes = fc.uniqueArray(lane, {
	maxLength: mostLanes,
	selector: ({ chosen, text }) => JSON.stringify([chosen.country, text]),
});

test('parseLanes(formatLanes(lanes, query)) is the lanes, whatever else the query holds', () => {
	fc.assert(
		fc.property(lanes, (asked) => {
			const query = formatLanes(asked, '?from=2014-01-01&beside=country%3DXX');
			const read = parseLanes(query).map(({ chosen, text }) => of(chosen, text));
			assert.deepEqual(read, structuredClone(asked));
			assert.equal(new URLSearchParams(query).get('from'), '2014-01-01');
		}),
	);
});

test('formatLanes(countries) is an address that can be read', () => {
	assert.equal(
		formatLanes([of({ country: ['IQ'] }), of({ country: ['SY', 'LB'] })], ''),
		'?beside=country%3DIQ&beside=country%3DSY%2BLB',
	);
	assert.equal(formatLanes([], '?beside=country%3DIQ'), '');
});

test('parseLanes(query) leaves out what asks for nothing, what is there twice and what is too much', () => {
	const query = ['x', 'IQ', 'IQ', 'SY', 'LB', 'JO', 'TR']
		.map((id) => `beside=${encodeURIComponent(id === 'x' ? 'nothing=1' : `country=${id}`)}`)
		.join('&');
	assert.deepEqual(
		parseLanes(query).map(({ chosen }) => chosen.country),
		[['IQ'], ['SY'], ['LB'], ['JO']],
	);
});

test('parseLanes(query) leaves the days in view and the map to all lanes together', () => {
	const [read] = parseLanes(`beside=${encodeURIComponent('country=IQ&certain=1&map=1,2,3,4')}`);
	assert.deepEqual([read?.isCertain, read?.extent], [false, undefined]);
});

test('withKnownLanes(table, lanes) leaves out ids that the table does not know, and lanes that have no others', () => {
	const countries = [{ id: 'IQ', name: 'Iraq', region: 0 }];
	const table = { types: [], countries, actors: [], topics: [] };
	const known = withKnownLanes(table, [
		of({ country: ['IQ', 'XX'] }),
		of({ country: ['XX'] }),
		of({ topic: ['law'] }, 'court'),
	]);
	assert.deepEqual(known, [of({ country: ['IQ'] }), of({}, 'court')]);
});

test('addLane(lanes, filter) adds what is new until the lanes are full', () => {
	const some = ['IQ', 'SY', 'LB'].map((id) => of({ country: [id] }));
	assert.equal(addLane(some, of({ country: ['SY'] })), some);
	assert.equal(addLane(some, emptyFilter), some);
	const full = addLane(some, of({ country: ['JO'] }));
	assert.equal(full.length, 4);
	assert.equal(addLane(full, of({ country: ['TR'] })), full);
});
