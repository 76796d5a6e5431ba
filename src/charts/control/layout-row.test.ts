import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isoDay } from '../../model/date.ts';
import { estimateTextWidth } from '../scale/text-width.ts';
import { layoutRow } from './layout-row.ts';
import { prepareChart } from './prepare-chart.ts';
import { testControl, twoPlaces } from './test-control.ts';

const room = { wide: 600, narrow: 300, textSize: 12 };
const rowsOf = (record = twoPlaces, order: 'time' | 'place' = 'time') => {
	const { groups, period, ...chart } = prepareChart(record, { language: 'en', order });
	return { ...chart, groups, period, rows: groups.flatMap(({ rows }) => rows) };
};

test('prepareChart(record) puts what the counted holders took first, then the rest', () => {
	assert.deepEqual(
		rowsOf().groups.map(({ heading, rows }) => [heading, rows.map(({ name }) => name)]),
		[
			['Recorded as taken by: Trade', ['Mosul']],
			['Recorded only with other holders', ['Raqqa']],
		],
	);
});

test('prepareChart(record, { order: "place" }) has a group for each country', () => {
	assert.deepEqual(
		rowsOf(twoPlaces, 'place').groups.map(({ heading }) => heading),
		['Iraq', 'Syria'],
	);
});

test('prepareChart(record) lists the kinds that are shown, others last, and words each stretch', () => {
	const { kinds, rows } = rowsOf();
	assert.deepEqual(
		kinds.map(({ name, sign }) => `${name} ${sign}`),
		['Trade T', 'Other holders O'],
	);
	assert.deepEqual(
		rows[0]?.stretches.map(({ words, date }) => `${words}, ${date}`),
		[
			'Traders, 10 June 2014',
			'Farmers (part of it); the rest Traders, 24 January 2017',
			'Farmers, 10 July 2017',
			'Weavers, 1 March 2019',
			'Farmers, February – May 2020',
		],
	);
});

test('prepareChart(record) fills the height with bands: hatched is what was not held, or in dispute', () => {
	const bands = rowsOf().rows.map(({ stretches }) =>
		stretches.map((stretch) =>
			stretch.bands.map(
				({ color, share, isHatched }) =>
					`${color} ${share.toFixed(2)}${isHatched ? ' hatched' : ''}`,
			),
		),
	);
	assert.deepEqual(bands, [
		[['3 1.00'], ['5 0.33', '3 0.67 hatched'], ['5 1.00'], ['3 1.00 hatched'], ['5 1.00']],
		[['5 0.67', '0 0.33 hatched']],
	]);
});

test('layoutRow([]) is empty', () => {
	assert.deepEqual(layoutRow([], { period: { start: 0, end: 1 }, room }), []);
});

test('layoutRow(stretches) never overlaps bars, leaves no gap, fades the last and claims nothing before the first', () => {
	const change = fc.record({
		days: fc.integer({ min: 0, max: 4000 }),
		holder: fc.constantFrom('traders', 'weavers', 'farmers'),
		extent: fc.constantFrom('full', 'most', 'part'),
	});
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (list) => {
			const record = testControl(
				list.map(({ days, ...rest }, position) => ({
					id: `${isoDay(Date.UTC(2014, 0, 1) + days * 86_400_000)}-${position}`,
					...rest,
				})),
			);
			const { rows, period } = rowsOf(record);
			const first = Math.min(...list.map(({ days }) => days)) * 86_400_000;
			for (const { stretches } of rows) {
				const bars = layoutRow(stretches, { period, room });
				const whole = period.end - period.start;
				assert.ok(Math.abs((bars[0]?.x0 ?? 0) - first / whole) < 1e-9);
				bars.forEach(({ x0, settled, x1, lineEnd, label, stretch }, position) => {
					assert.ok(0 <= x0 && x0 <= settled && settled <= x1 && x1 < 1 + 1e-9);
					const next = bars[position + 1];
					if (next) assert.equal(x1, next.x0);
					else assert.ok(Math.abs((lineEnd ?? x1) - 1) < 1e-9);
					const free = ((lineEnd ?? x1) - (stretch.isLast ? x1 : x0)) * room.narrow;
					assert.ok(label.narrow === '' || estimateTextWidth(label.narrow, { size: 12 }) <= free);
					const total = stretch.bands.reduce((sum, { share }) => sum + share, 0);
					assert.ok(Math.abs(total - 1) < 1e-9);
				});
			}
		}),
		{ numRuns: 50 },
	);
});
