import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from '../schema/source.ts';
import { deriveToll, listReports } from './toll.ts';

/** A source of the given day that reports something. */
function source(published: string, reports: unknown) {
	return sourceSchema.parse({
		id: `s${published}`,
		title: 'Report',
		url: 'https://one.example',
		published,
		reports,
	});
}

test('deriveToll([]) has no measure, which is not zero', () => {
	assert.deepEqual(deriveToll({ sources: [] }), {});
	assert.deepEqual(deriveToll({ sources: [source('2025-06-22', undefined)] }), {});
});

test('deriveToll() is the least, the latest and the most that sources report', () => {
	const sources = [
		source('2025-06-22', { killed: 15 }),
		source('2025-06-24', { killed: 25, injured: 63 }),
		source('2025-06-23', { killed: 27, injured: 52 }),
	];
	assert.deepEqual(deriveToll({ sources }), {
		killed: { low: 15, best: 25, high: 27, isMinimum: false },
		injured: { low: 52, best: 63, high: 63, isMinimum: false },
	});
});

test('deriveToll() goes by the day a figure holds for, not by that of its print', () => {
	const sources = [
		source('2025-06-24', { killed: 20, as_of: '2025-06-22' }),
		source('2025-06-23', { killed: 22 }),
	];
	assert.equal(deriveToll({ sources }).killed?.best, 22);
});

test('deriveToll() claims no more than the lower end of the latest range', () => {
	const sources = [source('2025-06-22', { killed: { low: 20, high: 30 } })];
	assert.deepEqual(deriveToll({ sources }).killed, {
		low: 20,
		best: 20,
		high: 30,
		isMinimum: false,
	});
});

test('deriveToll(at least) is marked as a minimum', () => {
	const sources = [source('2025-06-22', { killed: { low: 20 } })];
	assert.deepEqual(deriveToll({ sources }).killed, {
		low: 20,
		best: 20,
		high: 20,
		isMinimum: true,
	});
});

test('deriveToll() takes stated casualties before what it could derive', () => {
	const casualties = { killed: { low: 10, best: 12, high: 14 }, basis: [] };
	const sources = [source('2025-06-22', { killed: 15, captured: 3 })];
	assert.deepEqual(deriveToll({ casualties, sources }), {
		killed: { low: 10, best: 12, high: 14, isMinimum: false },
		captured: { low: 3, best: 3, high: 3, isMinimum: false },
	});
});

test('listReports() lists every figure of every report with who said it and when', () => {
	const sources = [
		source('2025-06-22', [
			{ killed: 2, said_by: 'police' },
			{ injured: { high: 9 }, as_of: '2025-06-23' },
		]),
	];
	assert.deepEqual(listReports(sources), [
		{
			source: 's2025-06-22',
			measure: 'killed',
			low: 2,
			high: 2,
			saidBy: 'police',
			asOf: '2025-06-22',
		},
		{ source: 's2025-06-22', measure: 'injured', high: 9, asOf: '2025-06-23' },
	]);
});
