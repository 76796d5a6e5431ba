import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromTimelineJs, slideToCells } from './from-timelinejs.ts';
import { openRow } from './row.ts';
import { testRow } from './test-rows.ts';

const ownHost = 'timeline.example';
const cells = {
	Year: '2014',
	Month: '6',
	Day: '9',
	'End Year': '',
	Headline: 'The market &amp; its <b>traders</b>',
	Text: '<p>A market opened in the old town, as two newspapers reported.</p>',
	Media: 'https://pictures.example/a.jpg',
	Group: 'Trade',
};
const read = (change: Readonly<Record<string, string>> = {}) => {
	const row = testRow({ ...cells, ...change });
	return { event: fromTimelineJs(row, { ownHost }), rest: Object.fromEntries(row.rest()) };
};

test('fromTimelineJs() reads a row of the sheet and keeps the columns that have no place', () => {
	const { event, rest } = read();
	assert.deepEqual(event, {
		slug: 'market-traders',
		title: 'The market & its traders',
		about: 'The market & its traders',
		date: '2014-06-09',
		places: [],
		actors: [],
		summary: 'A market opened in the old town, as two newspapers reported.',
		sources: [],
	});
	assert.deepEqual(rest, { Media: 'https://pictures.example/a.jpg', Group: 'Trade' });
});

test('fromTimelineJs() makes sources of links, and keeps a text that is more than a summary', () => {
	const text = `${cells.Text}<p>See <a href="https://one.example/a">Market opens</a>.</p>`;
	const { event, rest } = read({ Text: text });
	assert.deepEqual(event.sources, [{ url: 'https://one.example/a', title: 'Market opens' }]);
	assert.equal(event.summary, undefined);
	assert.equal(rest['Text'], text);
});

test('fromTimelineJs() reads years, months and spans', () => {
	assert.equal(read({ Month: '', Day: '' }).event.date, '2014');
	assert.equal(read({ Day: '' }).event.date, '2014-06');
	const end = { 'End Year': '2014', 'End Month': '7', 'End Day': '1' };
	assert.equal(read(end).event.date, '2014-06-09/2014-07-01');
});

test('fromTimelineJs() refuses titles, eras and dates that are none', () => {
	assert.throws(() => read({ Type: 'era' }), /found the era of the timeline/);
	assert.throws(() => read({ Type: 'title' }), /found the title of the timeline/);
	assert.throws(() => read({ Month: 'June' }), /in numbers, found `2014 June 9`/);
	assert.throws(() => read({ Year: '' }), /Expected year, month and day/);
});

test('slideToCells() puts a slide into the columns of the sheet and loses nothing', () => {
	const slide = {
		unique_id: 'a',
		start_date: { year: 2014, month: 6, hour: 5 },
		text: { headline: 'A market opens', text: 'In the morning.' },
		background: { color: 'red' },
	};
	const row = openRow({ line: 3, cells: slideToCells(slide) });
	assert.equal(fromTimelineJs(row, { ownHost }).date, '2014-06');
	assert.deepEqual(Object.fromEntries(row.rest()), {
		unique_id: 'a',
		'start_date.hour': '5',
		Text: 'In the morning.',
		'background.color': 'red',
	});
});
