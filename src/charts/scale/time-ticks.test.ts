import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toEventDate } from '../../model/date.ts';
import { estimateTextWidth } from './text-width.ts';
import { layoutTicks, type TickFormat } from './time-ticks.ts';

const day = 86_400_000;
const formatTick: TickFormat = (instant, unit) => {
	const text = new Date(instant).toISOString();
	if (unit === 'year') return text.slice(0, 4);
	return unit === 'month-and-year'
		? text.slice(0, 7)
		: unit === 'day'
			? text.slice(8, 10)
			: text.slice(5, 7);
};
const options = { x0: 0, x1: 600, formatTick, textSize: 10 };
const window = (from: string, to: string) => ({
	start: toEventDate(from).start,
	end: toEventDate(to).start,
});

test('layoutTicks(twelve years) labels years and has no level above', () => {
	const { unit, minor, major } = layoutTicks(window('2014-01-01', '2026-01-01'), options);
	assert.equal(unit, 'year');
	assert.deepEqual(minor.map(({ label }) => label).slice(0, 3), ['2014', '2015', '2016']);
	assert.equal(minor.length, 12);
	assert.deepEqual(major, []);
});

test('layoutTicks(four years) labels quarters under years', () => {
	const { unit, minor, major } = layoutTicks(window('2014-01-01', '2018-01-01'), options);
	assert.equal(unit, 'quarter');
	assert.deepEqual(minor.map(({ label }) => label).slice(0, 5), ['01', '04', '07', '10', '01']);
	assert.deepEqual(
		major.map(({ label }) => label),
		['2014', '2015', '2016', '2017'],
	);
});

test('layoutTicks(one year) labels months', () => {
	const { unit, minor } = layoutTicks(window('2014-01-01', '2015-01-01'), options);
	assert.equal(unit, 'month');
	assert.equal(minor.length, 12);
	assert.deepEqual(minor[1], {
		instant: Date.UTC(2014, 1, 1),
		x0: minor[0]?.x1,
		x1: minor[2]?.x0,
		label: '02',
		labelX: (minor[1]?.x0 ?? 0) + 4,
	});
});

test('layoutTicks(two weeks) labels days under months', () => {
	const { unit, minor, major } = layoutTicks(window('2014-06-25', '2014-07-09'), options);
	assert.equal(unit, 'day');
	assert.deepEqual(
		minor.map(({ label }) => label),
		['25', '26', '27', '28', '29', '30', '01', '02', '03', '04', '05', '06', '07', '08'],
	);
	assert.deepEqual(
		major.map(({ label, x0 }) => [label, Math.round(x0)]),
		[
			['2014-06', 0],
			['2014-07', 257],
		],
	);
});

test('layoutTicks(two months) labels every fifth day', () => {
	const { minor } = layoutTicks(window('2014-06-01', '2014-08-01'), { ...options, x1: 400 });
	assert.deepEqual(minor.map(({ label }) => label).slice(0, 8), [
		'01',
		'05',
		'10',
		'15',
		'20',
		'25',
		'01',
		'05',
	]);
});

test('layoutTicks(a century) labels every so many years', () => {
	const { minor } = layoutTicks(window('1900-01-01', '2000-01-01'), options);
	assert.ok(minor.length <= 20);
	assert.ok(minor.every(({ instant }) => new Date(instant).getUTCFullYear() % 5 === 0));
});

test('layoutTicks(window) overlaps no labels and cuts none at any zoom', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 4000 }),
			fc.integer({ min: 1, max: 5000 }),
			fc.integer({ min: 200, max: 1600 }),
			(from, span, x1) => {
				const start = Date.UTC(2014, 0, 1) + from * day;
				const { minor, major } = layoutTicks(
					{ start, end: start + span * day },
					{ ...options, x1 },
				);
				for (const row of [minor, major]) {
					row.forEach(({ label, labelX }, index) => {
						if (label === '') return;
						const end = labelX + estimateTextWidth(label, { size: 10 });
						assert.ok(end <= x1 + 1e-6);
						assert.ok(end <= (row[index + 1]?.labelX ?? Number.POSITIVE_INFINITY));
					});
				}
			},
		),
	);
});
