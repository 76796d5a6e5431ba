import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { element } from '../drawing/drawing-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { indexChart } from './chart-index.ts';
import { drawStrip } from './draw-strip.ts';
import { tickFormat } from '../scale/format-tick.ts';
import { layoutStrip } from './layout-strip.ts';
import { testChart, testEvent } from './test-chart.ts';

const options = { width: 400, formatTick: tickFormat('en'), type: { size: 13.5, lineHeight: 16 } };

const events = [
	testEvent('2014-01-01', { title: 'On the first day', significance: 2 }),
	testEvent('2014-02-03', { title: 'A town is taken', significance: 5, killed: 40, color: 4 }),
	testEvent('2014-06-01', { days: 30, precision: 'month', title: 'A month of flight' }),
	testEvent('2014-08-05', { days: 500, title: 'A siege', significance: 4, killed: 800 }),
	testEvent('2015-12-31', { title: 'On the last day', significance: 2 }),
];

function strip(list = events) {
	const index = indexChart(testChart(list));
	return layoutStrip(index, { ...options, window: index.data.period });
}

test('layoutStrip(no events) has an axis and no row', () => {
	const { lanes, axis, height } = strip([]);
	assert.deepEqual(lanes, []);
	assert.ok(axis.minor.length > 0);
	assert.ok(height > axis.y1);
});

test('layoutStrip(events) keeps marks of the first and the last day whole within its width', () => {
	const [lane] = strip().lanes;
	assert.equal(lane?.marks.length, events.length);
	for (const { shape, x0, x1 } of lane.marks) {
		if (shape === 'dot') assert.ok(x0 >= 0 && x1 <= options.width, `${x0} to ${x1}`);
	}
	assert.deepEqual(lane.labels.map(({ index }) => index).slice(0, 2), [1, 3]);
});

test('layoutStrip(events) puts every mark and title within its row', () => {
	const event = fc.record({
		day: fc.integer({ min: 0, max: 729 }),
		days: fc.integer({ min: 1, max: 90 }),
		significance: fc.integer({ min: 1, max: 5 }),
		killed: fc.nat(2000),
	});
	fc.assert(
		fc.property(fc.array(event, { maxLength: 60 }), (list) => {
			const made = list.map(({ day, ...rest }, position) => {
				const from = new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10);
				return testEvent(from, { ...rest, id: `${from} ${position}` });
			});
			const { lanes, axis, width, height } = strip(made);
			for (const { marks, labels, columns } of lanes) {
				for (const { y0, y1 } of [...marks, ...labels, ...columns]) {
					assert.ok(y0 >= axis.y1 - 0.5 && y1 <= height + 0.5, `${y0} to ${y1} of ${height}`);
				}
				for (const { x0, x1 } of labels) assert.ok(x0 >= 0 && x1 <= width);
				assert.ok(marks.length === 0 || marks.length === made.length);
			}
		}),
	);
});

for (const isMirrored of [false, true]) {
	const name = `strip${isMirrored ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawStrip(layout, { isMirrored: ${isMirrored} }) draws the golden picture`, () => {
		const layout = strip();
		const picture = toMarkup(
			element('svg', {
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${layout.width} ${layout.height}`,
				children: drawStrip(layout, {
					hrefOf: (index) => `/events/${index}/`,
					nameOf: (index) => events[index]?.title ?? '',
					idsOf: (index) => events[index]?.id,
					isLinked: (index) => index % 2 === 1,
					colors: [1, 4],
					isMirrored,
				}),
			}),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}
