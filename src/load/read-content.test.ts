import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../rules/format-problems.ts';
import {
	chapterPath,
	chapterText,
	eventPath,
	eventText,
	otherPath,
	otherText,
	readChanged,
	reportOf,
	swap,
} from './test-content.ts';

const translation = `---
title: سوق يفتح في الموصل
summary: افتتح سوق صغير في المدينة القديمة
---

افتتح السوق صباحا [@second].
`;
const translationPath = eventPath.replace('.md', '.ar.md');

test('readContent() checks a file that is planned as if it were there, and a draft may have things to write', () => {
	const text = otherText.replace('added:', 'draft: true\nadded:').replace('bread', 'TODO');
	const { content, files } = readChanged({}, { planned: new Map([[otherPath, text]]) });
	assert.deepEqual(
		content?.events.map(({ id, data }) => [id, data.draft]),
		[
			['2014-06-10-market-opens', false],
			['2014-06-11-market-closes', true],
		],
	);
	assert.equal(formatProblems(files), 'no problems');
	const broken = readChanged({}, { planned: new Map([['places/iq.yaml', 'mosul: { x: 1 }']]) });
	assert.match(
		formatProblems(broken.files),
		/^content\/places\/iq.yaml:1:10: Expected a known key, found `x`/m,
	);
});

test('readContent() has the events, registries and pages of a valid folder', () => {
	const page = '---\ntitle: About\nsummary: What this timeline shows.\n---\n\nA page.\n';
	const { content, hasErrors, eventCount } = readChanged({
		'pages/about.md': page,
		'pages/about.ar.md': page,
	});
	assert.deepEqual([hasErrors, eventCount], [false, 1]);
	assert.deepEqual(
		content?.pages.map(({ id, language }) => [id, language]),
		[
			['about', 'ar'],
			['about', 'en'],
		],
	);
	assert.deepEqual(Object.keys(content.registries.places), ['mosul', 'iraq']);
	const [event] = content.events;
	assert.deepEqual(event?.citations, ['first', 'second']);
	assert.match(event.html, /^<p>The market opened/);
});

test('readContent() takes a byte-order mark and line ends of any kind', () => {
	const { content } = readChanged({});
	for (const text of [
		`\ufeff${eventText}`,
		eventText.replaceAll('\n', '\r\n'),
		eventText.replaceAll('\n', '\r'),
	]) {
		assert.equal(reportOf({ [eventPath]: text }), '');
		assert.deepEqual(readChanged({ [eventPath]: text }).content?.events, content?.events);
	}
});

test('readContent() places problems by line where line ends are CRLF', () => {
	const text = eventText.replace('date: 2014-06-10', 'date: 2014-06-31').replaceAll('\n', '\r\n');
	assert.match(reportOf({ [eventPath]: text }), /opens\.md:4:7: .*\[date\]/);
});

test('readContent() joins a translation to its event', () => {
	const { content } = readChanged({ [translationPath]: translation });
	const [event] = content?.events ?? [];
	assert.equal(event?.translations['ar']?.title, 'سوق يفتح في الموصل');
	assert.deepEqual(event.translations['ar'].citations, ['second']);
});

test('readContent() lets a translation cite the sources of its event alone', () => {
	const report = reportOf({ [translationPath]: translation.replace('@second', '@third') });
	assert.match(
		report,
		/opens\.ar\.md:6:\d+: Expected the id of a source of this event, found `third`/,
	);
});

test('readContent() lets a translation hold nothing but its words', () => {
	const report = reportOf({
		[translationPath]: translation.replace('---\n\n', 'type: policy\n---\n\n'),
	});
	assert.match(report, /:4:1: Expected a known key, found `type` \[unknown-key\]/);
});

test('readContent() keeps what is sound beside what is broken', () => {
	const { content, hasErrors } = readChanged({
		[otherPath]: otherText.replace('type: policy', 'type: 5'),
	});
	assert.equal(hasErrors, true);
	assert.deepEqual(
		content?.events.map(({ id }) => id),
		['2014-06-10-market-opens'],
	);
});

test('readContent() has no content while a registry is broken, and reports that cause alone', () => {
	const change = { 'places/iq.yaml': 'mosul: {', [otherPath]: otherText };
	const { content, files } = readChanged(change);
	assert.equal(content, undefined);
	assert.deepEqual(
		files.filter(({ messages }) => messages.length > 0).map(({ path }) => path),
		['content/places/iq.yaml'],
	);
});

test('readContent() reports what contradicts itself between registries together with the mistakes of events', () => {
	const report = reportOf({
		'vocabulary/types.yaml': swap('family: states, leadership', 'family: stats, leadership'),
		[otherPath]: otherText.replace('place: mosul', 'place: mosull'),
	});
	assert.match(report, /types\.yaml:\d+:\d+: Expected the id of a family, found `stats`/);
	assert.match(report, /closes\.md:\d+:\d+: Expected the id of a place, found `mosull`/);
});

test('readContent() needs no wording, no pages, no places and no boundaries', () => {
	const { content } = readChanged({ 'vocabulary/wording.yaml': null });
	assert.deepEqual(content?.pages, []);
});

test('readContent(empty folder) names every file that is missing', () => {
	const all = Object.fromEntries(
		[
			'site',
			'actors',
			'publishers',
			'vocabulary/families',
			'vocabulary/types',
			'vocabulary/topics',
			'vocabulary/countries',
			'vocabulary/regions',
			'vocabulary/wording',
			'places/iq',
		].map((name) => [`${name}.yaml`, null]),
	);
	const { files, content } = readChanged({ ...all, [eventPath]: null });
	assert.equal(content, undefined);
	assert.equal(
		files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'file-missing')
			.length,
		8,
	);
});

test('readContent() runs no code of a file', () => {
	const code = '---js\nprocess.exitCode = 7;\nmodule.exports = {};\n---\n';
	readChanged({ [otherPath]: code, 'pages/about.md': code });
	assert.equal(process.exitCode, undefined);
});

test('readContent() reads events in the order of their paths', () => {
	const { content } = readChanged({
		[otherPath]: otherText,
		'events/2015/2015-01-02-fair.md': otherText
			.replace('market closes', 'fair opens')
			.replace('date: 2014-06-11', 'date: 2015-01-02')
			.replaceAll('published: 2014-06-11', 'published: 2015-01-02'),
	});
	assert.deepEqual(
		content?.events.map(({ id }) => id),
		['2014-06-10-market-opens', '2014-06-11-market-closes', '2015-01-02-fair'],
	);
});

test('readContent() makes drafts part of the content, for who wants to see them', () => {
	const { content } = readChanged({
		[eventPath]: swap('type: policy', 'type: policy\ndraft: true'),
	});
	assert.equal(content?.events[0]?.data.draft, true);
});

test('readContent() has chapters in the order of their numbers, under their slugs', () => {
	const other = chapterText.replace('market of', 'trade of');
	const { content, hasErrors } = readChanged({
		'chapters/02-a-trade.md': other,
		[chapterPath]: chapterText,
	});
	assert.equal(hasErrors, false);
	assert.deepEqual(
		content?.chapters.map(({ id }) => id),
		['the-market', 'a-trade'],
	);
	const [chapter] = content.chapters;
	assert.deepEqual(chapter?.citations, ['2014-06-10-market-opens', 'later']);
	assert.deepEqual([chapter.words, chapter.sections.length], [9, 1]);
});

test('readContent() joins a translation to its chapter; it may cite the same events', () => {
	const { content } = readChanged({
		[chapterPath]: chapterText,
		[chapterPath.replace('.md', '.ar.md')]: translation.replace(
			'@second',
			'@2014-06-10-market-opens',
		),
	});
	const [chapter] = content?.chapters ?? [];
	assert.equal(chapter?.translations['ar']?.title, 'سوق يفتح في الموصل');
});

test('readContent() needs no chapters', () => {
	assert.deepEqual(readChanged({}).content?.chapters, []);
	assert.equal(reportOf({ [chapterPath]: chapterText }), '');
});
