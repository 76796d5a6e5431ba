import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { testChapter, testContent, testEvent } from './test-content.ts';
import { citedWorks, worksByPublisher } from './works-by-publisher.ts';

const events = [testEvent('2014-06-10-a'), testEvent('2014-06-11-b')];
const chapter = testChapter('the-market', {
	citations: ['2014-06-10-a', 'first', 'book'],
	data: {
		sources: [
			{ id: 'first', url: 'https://one.example/a', title: 'Report', published: '2014-06-10' },
			{ id: 'book', locator: 'p. 3', publisher: 'two', title: 'A book', published: '2013' },
		],
	},
});
const timeline = buildTimeline({ ...testContent(...events), chapters: [chapter] });

test('worksByPublisher() sorts publishers by name and has each work once, with what cites it', () => {
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	assert.deepEqual(
		worksByPublisher(timeline).map(({ publisher, works }) => [
			publisher.id,
			works.map(({ source, events: own, chapters }) => [source.id, ids(own), ids(chapters)]),
		]),
		[
			['one', [['first', ['2014-06-10-a', '2014-06-11-b'], ['the-market']]]],
			[
				'two',
				[
					['book', [], ['the-market']],
					['second', ['2014-06-10-a', '2014-06-11-b'], []],
				],
			],
		],
	);
});

test('citedWorks() of a record without events has none', () => {
	assert.deepEqual(citedWorks({ events: [], chapters: [] }), []);
});
