import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toEventDate } from '../../model/date.ts';
import { binEvents } from './bin-events.ts';

const day = 86_400_000;
const period = { start: Date.UTC(2014, 0, 1), end: Date.UTC(2015, 0, 1) };
const on = (text: string, family = 0) => ({
	start: toEventDate(text).start,
	end: toEventDate(text).end,
	family,
});

test('binEvents([]) counts nothing', () => {
	const { counts, edges, max } = binEvents([], { unit: 'month', period, families: 2 });
	assert.equal(edges.length, 13);
	assert.ok(counts.every((count) => count === 0));
	assert.equal(max, 0);
});

test('binEvents(days) counts each in its month and family', () => {
	const { counts, max } = binEvents([on('2014-06-10'), on('2014-06-30', 1), on('2014-07-01')], {
		unit: 'month',
		period,
		families: 2,
	});
	assert.deepEqual([...counts.slice(10, 14)], [1, 1, 1, 0]);
	assert.equal(max, 2);
});

test('binEvents(interval) spreads it over the days it may have happened', () => {
	const event = { start: Date.UTC(2014, 5, 21), end: Date.UTC(2014, 6, 11), family: 0 };
	const { counts } = binEvents([event], { unit: 'month', period, families: 1 });
	assert.deepEqual([...counts.slice(5, 7)], [0.5, 0.5]);
});

test('binEvents(event before the period) counts it in the first bin', () => {
	const { counts } = binEvents([on('2013-05-01')], { unit: 'month', period, families: 1 });
	assert.equal(counts[0], 1);
});

test('binEvents(events) adds up to the number of events exactly, whatever the bins', () => {
	const event = fc.record({
		from: fc.integer({ min: -40, max: 400 }),
		days: fc.integer({ min: 1, max: 500 }),
		family: fc.integer({ min: 0, max: 2 }),
	});
	fc.assert(
		fc.property(
			fc.array(event, { maxLength: 40 }),
			fc.constantFrom('month', 'week', 'day'),
			(list, unit) => {
				const events = list.map(({ from, days, family }) => {
					const start = period.start + from * day;
					return { start, end: start + days * day, family };
				});
				const { counts } = binEvents(events, { unit, period, families: 3 });
				assert.equal(
					counts.reduce((sum, count) => sum + count, 0),
					events.length,
				);
				for (const family of [0, 1, 2]) {
					const own = counts
						.filter((_, slot) => slot % 3 === family)
						.reduce((sum, count) => sum + count, 0);
					assert.equal(own, events.filter((one) => one.family === family).length);
				}
			},
		),
	);
});

test('binEvents(events) does not depend on their order', () => {
	const starts = fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 40 });
	fc.assert(
		fc.property(starts, fc.constantFrom('month', 'week', 'day'), (list, unit) => {
			const events = list.map((days, order) => {
				const start = period.start + days * day;
				return { start, end: start + (1 + (order % 9)) * day, family: 0 };
			});
			const countsOf = (ordered: typeof events) =>
				binEvents(ordered, { unit, period, families: 1 }).counts;
			const inOrder = events.toSorted((a, b) => a.start - b.start);
			assert.deepEqual(countsOf(events), countsOf(inOrder));
		}),
	);
});
