import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { testChapter, testContent, testEvent, testRegistries } from '../model/test-content.ts';
import type { LoadedEvent } from '../schema/content.ts';
import { typeSchema } from '../schema/registries.ts';
import { buildReport } from './build-report.ts';
import { countBy, mostFirst } from './count-by.ts';
import { formatReport } from './format-report.ts';
import { formatTable } from './format-table.ts';

const first = {
	id: 'first',
	title: 'Report',
	published: '2014-06-10',
	url: 'https://one.example/a',
};
const second = { id: 'second', title: 'Later', published: '2016', url: 'https://two.example/b' };
const claim = { text: 'It opened late.', said_by: 'A trader', kind: 'event', sources: ['first'] };

function reportOf(...events: readonly LoadedEvent[]) {
	return buildReport(buildTimeline(testContent(...events)));
}

function gapsOf(data: Readonly<Record<string, unknown>>, paragraphs = [['first', 'second']]) {
	const { gaps } = reportOf({ ...testEvent('2014-06-10-a', data), paragraphs });
	return Object.fromEntries(gaps.map(({ id, ids }) => [id, ids]));
}

test('buildReport() counts events by year, status, country and type', () => {
	const report = reportOf(
		testEvent('2014-06-10-a', { places: [{ place: 'mosul' }, { place: 'raqqa' }] }),
		testEvent('2015-06-11-b', { status: 'confirmed', added: '2026-11-30' }),
	);
	assert.deepEqual(report.byYear.slice(0, 3), [
		{ id: '2014', count: 1 },
		{ id: '2015', count: 1 },
		{ id: '2016', count: 0 },
	]);
	assert.deepEqual(
		report.byStatus.map(({ count }) => count),
		[1, 1, 0, 0, 0],
	);
	assert.deepEqual(
		report.byCountry.map(({ id, count }) => [id, count]),
		[
			['IQ', 2],
			['SY', 1],
		],
	);
	assert.deepEqual(report.byType, [{ id: 'policy', name: { en: 'Policy' }, count: 2 }]);
	assert.deepEqual(report.added, { oldest: '2026-11-22', newest: '2026-11-30' });
});

test('buildReport() counts works once, also those that chapters cite', () => {
	const chapter = testChapter('opening', { citations: ['first'], data: { sources: [first] } });
	const content = { ...testContent(testEvent('2014-06-10-a')), chapters: [chapter] };
	const report = buildReport(buildTimeline(content));
	assert.deepEqual([report.works, report.publishers, report.chapters], [2, 2, 1]);
	assert.deepEqual(report.byPublisherKind, [
		{ id: 'agency', publishers: 1, works: 1 },
		{ id: 'newspaper', publishers: 1, works: 1 },
	]);
});

test('buildReport() takes families without a violent type for no attacks', () => {
	const text = 'A definition of it.';
	const content = testContent(testEvent('2014-06-10-a'), testEvent('2014-06-11-b'));
	assert.deepEqual(buildReport(buildTimeline(content)).peacefulFamilies, ['states']);
	const clash = { name: { en: 'Clash' }, definition: text, family: 'states', violent: true };
	const types = { ...testRegistries.types, clash: typeSchema.parse(clash) };
	const violent = { ...content, registries: { ...testRegistries, types } };
	const { peacefulFamilies, holdings } = buildReport(buildTimeline(violent));
	assert.deepEqual([peacefulFamilies, holdings[0]?.count, holdings[0]?.of], [[], 0, 2]);
});

test('buildReport() finds events whose sources report different numbers of people killed', () => {
	const sources = (killed: unknown) => ({
		sources: [
			{ ...first, reports: { killed: 12 } },
			{ ...second, reports: { killed } },
		],
	});
	const { holdings } = reportOf(
		testEvent('2014-06-10-a', sources({ low: 12 })),
		testEvent('2014-06-11-b', sources(12)),
	);
	assert.deepEqual(holdings.find(({ id }) => id === 'differingTolls')?.ids, ['2014-06-10-a']);
});

test('buildReport() finds events that rest on one agency, and leaves reference works out', () => {
	assert.deepEqual(gapsOf({ sources: [first, { ...second, agency: 'one' }] })['oneOrigin'], [
		'2014-06-10-a',
	]);
	assert.deepEqual(gapsOf({ sources: [first, second] })['oneOrigin'], []);
});

test('buildReport() finds paragraphs without a source of the month after', () => {
	const sources = (published: string) => ({ sources: [{ ...first, published }, second] });
	const far = (published: string) =>
		gapsOf(sources(published), [['first', 'second'], ['second']])['farParagraphs'];
	assert.deepEqual(far('2014-07-11'), ['2014-06-10-a#2']);
	assert.deepEqual(far('2014-06'), ['2014-06-10-a#2']);
	assert.deepEqual(far('2014-07-12'), ['2014-06-10-a#1', '2014-06-10-a#2']);
	assert.deepEqual(far('2014-06-09'), ['2014-06-10-a#1', '2014-06-10-a#2']);
});

test('buildReport() finds supplied titles, graded claims and what the registries lack', () => {
	const gaps = gapsOf({
		sources: [{ ...first, title: '[Report]' }, second],
		claims: [
			{ ...claim, status: 'undisputed' },
			{ ...claim, status: 'withdrawn' },
			{ ...claim, status: 'disputed' },
		],
	});
	assert.deepEqual(gaps['suppliedTitles'], ['https://one.example/a']);
	assert.deepEqual(gaps['undisputedClaims'], ['2014-06-10-a']);
	assert.deepEqual(gaps['withdrawnClaims'], ['2014-06-10-a']);
	assert.deepEqual(gaps['placesWithoutArabic'], ['mosul', 'raqqa']);
	assert.deepEqual(gaps['placesWithoutId'], ['mosul', 'raqqa']);
	assert.deepEqual(gaps['actorsWithoutArabic'], ['traders']);
});

test('buildReport() of an empty record has no dates and counts nothing', () => {
	const { added, events, gaps } = reportOf();
	assert.deepEqual([added, events, gaps[0]?.of], [undefined, 0, 0]);
});

test('mostFirst(countBy()) puts the most first and leaves out what has none', () => {
	const kinds = ['a', 'b', 'c'].map((id) => ({ id }));
	const counts = countBy(['a', 'b', 'b'], { kinds, of: (kind) => [kind] });
	assert.deepEqual(mostFirst(counts), [
		{ id: 'b', count: 2 },
		{ id: 'a', count: 1 },
	]);
});

test('formatTable() puts labels to the left and figures to the right', () => {
	const rows = [
		['Events', 12],
		['Works cited', 1090],
	] as const;
	assert.equal(
		formatTable({ title: 'All', rows }),
		'All\n  Events         12\n  Works cited  1090',
	);
	assert.equal(formatTable({ title: 'None', rows: [] }), 'None');
});

test('formatReport() names each figure and the families that count', () => {
	const text = formatReport(reportOf(testEvent('2014-06-10-a')));
	assert.match(text, /^The record in figures\n {2}Events +1\n/);
	assert.match(text, /\n {2}2014 {2}1\n/);
	assert.match(
		text,
		/What it holds \(no attacks: states\)\n {2}Events that are not attacks +1 of 1 +100 %/,
	);
	assert.match(text, /Actors without an Arabic name +1 of 3 +33 %$/);
});
