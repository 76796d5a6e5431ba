import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { instantOf } from './date.ts';
import { chaptersCiting, listCorrections } from './questions.ts';
import { testChapter, testContent, testEvent } from './test-content.ts';

const book = { id: 'book', publisher: 'two', locator: 'p. 3', title: 'A book', published: '2013' };
const content = {
	...testContent(testEvent('2014-06-10-a'), testEvent('2014-06-11-b')),
	chapters: [
		testChapter('opening', {
			citations: ['book', '2014-06-11-b'],
			data: { sources: [book], corrections: [{ date: '2026-12-01', note: 'It was in June.' }] },
			sections: [{ id: 'section-1', title: 'Morning' }],
		}),
		testChapter('closing', { citations: ['2014-06-11-b'], data: { from: '2015', to: '2015' } }),
	],
};
const timeline = buildTimeline(content);
const [opening, closing] = timeline.chapters;

test('joinChapters() numbers chapters in their order and gives them bounds', () => {
	assert.deepEqual([opening?.number, closing?.number], [1, 2]);
	assert.deepEqual(
		[opening?.span.start, opening?.span.end],
		[instantOf(2014, 6), instantOf(2015, 1)],
	);
	assert.equal(closing?.span.precision, 'year');
});

test('joinChapters() lists notes in the order of first citation', () => {
	const notes = opening?.texts['en']?.notes ?? [];
	assert.deepEqual(
		notes.map((note) => (note.kind === 'event' ? note.event.id : note.source.number)),
		[1, '2014-06-11-b'],
	);
	assert.deepEqual(opening?.texts['en']?.sections, [{ id: 'section-1', title: 'Morning' }]);
});

test('joinChapters() numbers the notes of a translation by its own text', () => {
	const [first] = content.chapters;
	assert.ok(first);
	const words = { ...testChapter('x'), title: 'سوق', summary: 'افتتح سوق' };
	const translated = {
		...first,
		translations: { ar: { ...words, citations: ['2014-06-11-b', 'book'] } },
	};
	const { chapters } = buildTimeline({ ...content, chapters: [translated] });
	assert.deepEqual(
		chapters[0]?.texts['ar']?.notes.map(({ kind }) => kind),
		['event', 'source'],
	);
});

test('joinChapters() leaves out an event that is not there, as one with errors in development', () => {
	const { chapters } = buildTimeline({
		...content,
		chapters: [testChapter('opening', { citations: ['2014-06-12-c'] })],
	});
	assert.deepEqual(chapters[0]?.events, []);
});

test('chaptersCiting() finds the chapters that rest on an event', () => {
	const [uncited, cited] = timeline.events;
	assert.ok(uncited && cited);
	assert.deepEqual(chaptersCiting(timeline, cited), [opening, closing]);
	assert.deepEqual(chaptersCiting(timeline, uncited), []);
});

test('listCorrections() has those of chapters too', () => {
	const [correction] = listCorrections(timeline);
	assert.ok(correction?.of.kind === 'chapter');
	assert.equal(correction.of.chapter, opening);
});
