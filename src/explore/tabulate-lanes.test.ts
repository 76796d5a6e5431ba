import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isoDay, fromDays, toDays } from '../model/date.ts';
import { tabulateLanes } from './tabulate-lanes.ts';

const day = (text: string) => toDays(Date.parse(`${text}T00:00:00Z`));
const window = (from: string, to: string) => ({ start: day(from), end: day(to) });
const begins = (rows: readonly { readonly start: number }[]) =>
	rows.map(({ start }) => isoDay(fromDays(start)));

test('tabulateLanes(starts, six years) has a row a year, the first and last cut to the window', () => {
	const { unit, rows } = tabulateLanes([day('2014-06-10'), day('2015-01-01')], {
		lanes: [[0, 1], [1]],
		window: window('2014-06-01', '2018-02-01'),
	});
	assert.equal(unit, 'year');
	assert.deepEqual(begins(rows), [
		'2014-06-01',
		'2015-01-01',
		'2016-01-01',
		'2017-01-01',
		'2018-01-01',
	]);
	assert.deepEqual(
		rows.slice(0, 2).map(({ cells }) => cells),
		[
			[[0], []],
			[[1], [1]],
		],
	);
});

test('tabulateLanes(starts, a year) has a row a month, and of two weeks a row a day', () => {
	const year = tabulateLanes([], { lanes: [[]], window: window('2016-01-01', '2017-01-01') });
	assert.deepEqual([year.unit, year.rows.length], ['month', 12]);
	const fortnight = tabulateLanes([], { lanes: [[]], window: window('2016-02-20', '2016-03-05') });
	assert.deepEqual([fortnight.unit, fortnight.rows.length], ['day', 14]);
});

test('tabulateLanes(starts, window) puts what began before the window into its first row', () => {
	const { rows } = tabulateLanes([day('2013-05-01')], {
		lanes: [[0]],
		window: window('2014-01-01', '2014-02-01'),
	});
	assert.deepEqual(rows[0]?.cells, [[0]]);
});

test('tabulateLanes(starts) has every event of a lane in one row, and rows that fill the window', () => {
	const start = fc.integer({ min: 16_000, max: 20_000 });
	fc.assert(
		fc.property(
			fc.array(start),
			start,
			fc.integer({ min: 1, max: 4000 }),
			fc.array(fc.boolean()),
			(days, from, length, picks) => {
				const starts = [...days].sort((a, b) => a - b);
				const all = starts.map((_, position) => position);
				const lanes = [all, all.filter((position) => picks[position])];
				const { rows } = tabulateLanes(starts, {
					lanes,
					window: { start: from, end: from + length },
				});
				lanes.forEach((lane, order) => {
					assert.deepEqual(
						rows.flatMap(({ cells }) => cells[order] ?? []),
						lane,
					);
				});
				assert.equal(rows[0]?.start, from);
				assert.equal(rows.at(-1)?.end, from + length);
				rows.slice(1).forEach((row, order) => assert.equal(row.start, rows[order]?.end));
			},
		),
	);
});
