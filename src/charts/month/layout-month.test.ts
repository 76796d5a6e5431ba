import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toEventDate } from '../../model/date.ts';
import { drawMonth, monthHeight } from './draw-month.ts';
import { layoutMonth } from './layout-month.ts';

const on = (edtf: string, id = edtf) => ({ id, date: toEventDate(edtf) });

test('layoutMonth() stacks the events of a day and lets bars end with the month', () => {
	const { days, rows, dots } = layoutMonth([
		on('2016-02-03'),
		on('2016-02-03', 'same day'),
		on('2016-02-03/2016-03-10'),
		on('2016-02-04'),
	]);
	assert.deepEqual([days, rows], [29, 3]);
	assert.deepEqual(
		dots.map(({ day, lastDay, row }) => [day, lastDay, row]),
		[
			[3, 3, 0],
			[3, 3, 1],
			[3, 29, 2],
			[4, 4, 0],
		],
	);
});

test('layoutMonth() keeps every event within the month, and no two share a day of a row', () => {
	const length = fc.integer({ min: 1, max: 60 });
	const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), length), { maxLength: 30 });
	fc.assert(
		fc.property(list, (made) => {
			const events = made
				.toSorted(([a], [b]) => a - b)
				.map(([day, lasting], index) => {
					const { start } = on(`2014-06-${String(day).padStart(2, '0')}`).date;
					const date = { ...on('2014-06-01').date, start, end: start + lasting * 86_400_000 };
					return { id: String(index), date };
				});
			const layout = layoutMonth(events);
			layout.dots.forEach(({ day, lastDay, row }, index) => {
				assert.ok(day >= 1 && day <= lastDay && lastDay <= 30 && row < layout.rows);
				for (const other of layout.dots.slice(index + 1)) {
					assert.ok(other.row !== row || other.day > lastDay || other.lastDay < day);
				}
			});
			assert.equal(monthHeight(layout), layout.rows * 10 + 22);
		}),
	);
});

test('drawMonth(layout, { isMirrored }) turns the month round', () => {
	const drawing = drawMonth(layoutMonth([on('2014-06-01')]), { current: '', isMirrored: true });
	const dot = drawing.find(({ name }) => name === 'circle');
	assert.equal(dot?.attributes['cx'], '98.33%');
});
