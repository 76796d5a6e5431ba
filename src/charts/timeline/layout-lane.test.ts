import assert from 'node:assert/strict';
import test from 'node:test';
import { timeScale } from '../scale/time-scale.ts';
import { indexChart } from './chart-index.ts';
import { layoutLanes } from './layout-lane.ts';
import { radiusScale } from './mark-radius.ts';
import { testChart, testEvent } from './test-chart.ts';

const day = 86_400_000;
const plot = { x0: 0, x1: 1000 };

/** Lays out one event of each significance, far enough apart that each title has room, in a window of so many days. */
function layout(days: number, options: { readonly hasTitles?: boolean } = {}) {
	const window = { start: Date.UTC(2014, 0, 1), end: Date.UTC(2014, 0, 1) + days * day };
	const events = [1, 2, 3, 4, 5].map((significance) => {
		const start = window.start + ((window.end - window.start) * significance) / 6;
		return testEvent('2014-01-01', {
			start,
			end: start + day,
			id: String(significance),
			title: `Of ${significance}`,
			significance,
		});
	});
	const index = indexChart(testChart(events));
	const [lane = assert.fail()] = index.lanesOf('none');
	const [content = assert.fail()] = layoutLanes([{ lane, y0: 0, y1: 60 }], {
		index,
		window,
		x: timeScale(window, plot),
		plot,
		radii: radiusScale(index.mostKilled),
		type: { size: 13, lineHeight: 16 },
		...options,
	});
	return content;
}

const titlesIn = (days: number) =>
	layout(days)
		.labels.map(({ lines }) => lines.join(' '))
		.sort();

test('layoutLanes(rows) titles the more events the narrower the window: the most significant beyond five years, all within seven months', () => {
	assert.deepEqual(titlesIn(1827), ['Of 5']);
	assert.deepEqual(titlesIn(1826), ['Of 4', 'Of 5']);
	assert.deepEqual(titlesIn(731), ['Of 4', 'Of 5']);
	assert.deepEqual(titlesIn(730), ['Of 3', 'Of 4', 'Of 5']);
	assert.deepEqual(titlesIn(220), ['Of 3', 'Of 4', 'Of 5']);
	assert.deepEqual(titlesIn(219), ['Of 1', 'Of 2', 'Of 3', 'Of 4', 'Of 5']);
});

test('layoutLanes(rows) draws the marks that it does not title', () => {
	assert.equal(layout(1827).marks.length, 5);
	const { marks, labels } = layout(100, { hasTitles: false });
	assert.deepEqual([marks.length, labels.length], [5, 0]);
});
