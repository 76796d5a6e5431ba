import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadOf } from './report-spread.ts';
import type { TollReport } from './toll.ts';

function report(source: string, asOf: string, figure: Pick<TollReport, 'low' | 'high'>) {
	return { source, asOf, measure: 'killed', ...figure } as const;
}

const first = report('a', '2025-06-22', { low: 15, high: 15 });
const later = report('b', '2025-06-24', { low: 25, high: 25 });

test('spreadOf() is the least, the most and the latest of the reports', () => {
	assert.deepEqual(spreadOf([later, first]), { sources: 2, low: 15, high: 25, latest: later });
});

test('spreadOf() counts a source once, however many figures it gives', () => {
	assert.equal(spreadOf([first, { ...later, source: 'a' }])?.sources, 1);
});

test('spreadOf() is nothing where there is one figure, or one that all give', () => {
	assert.equal(spreadOf([]), undefined);
	assert.equal(spreadOf([first]), undefined);
	assert.equal(spreadOf([first, { ...later, low: 15, high: 15 }]), undefined);
});

test('spreadOf() is that of one range beside a figure within it', () => {
	const range = report('c', '2025-06-23', { low: 10, high: 30 });
	assert.deepEqual(spreadOf([first, range]), { sources: 2, low: 10, high: 30, latest: range });
});
