import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateTextWidth } from '../scale/text-width.ts';
import type { TenureTimes } from './chart-row.ts';
import { layoutRow } from './layout-row.ts';

const day = 86_400_000;
const period = { start: 0, end: 1000 * day };
const room = { wide: 600, narrow: 280, textSize: 12 };
const at = (days: number) => days * day;

function partsOf(times: Partial<TenureTimes>): string[] {
	const row = { isBeginUnknown: false, announced: [], label: '', ...times };
	return layoutRow(row, { period, room }).parts.map(
		({ kind, x0, x1 }) => `${kind} ${Math.round(x0 * 1000)}–${Math.round(x1 * 1000)}`,
	);
}

test('layoutRow(named and dead on known days) is solid from the one to the end of the other', () => {
	const exact = { start: at(100), settled: at(100), end: { earliest: at(499), latest: at(499) } };
	assert.deepEqual(partsOf(exact), ['solid 100–500']);
});

test('layoutRow(a naming within days, an end between days) is soft where the day is not known', () => {
	assert.deepEqual(
		partsOf({ start: at(100), settled: at(130), end: { earliest: at(460), latest: at(499) } }),
		['soft 100–130', 'solid 130–460', 'soft 460–500'],
	);
});

test('layoutRow(only the announcement is dated) is soft before it', () => {
	assert.deepEqual(partsOf({ start: at(100), settled: at(100), end: { latest: at(499) } }), [
		'solid 100–408',
		'soft 408–500',
	]);
});

test('layoutRow(no beginning) fades in, layoutRow(no end) fades out into a line', () => {
	assert.deepEqual(partsOf({ isBeginUnknown: true, end: { earliest: at(499), latest: at(499) } }), [
		'fade-in 134–499',
		'solid 499–500',
	]);
	const open = { start: at(100), settled: at(100), lastRecorded: at(200) };
	assert.deepEqual(partsOf(open), ['solid 100–200', 'fade-out 200–565']);
	const row = { ...open, isBeginUnknown: false, announced: [], label: '' };
	assert.equal(layoutRow(row, { period, room }).lineEnd, 1);
});

test('layoutRow(nothing is dated) draws nothing', () => {
	assert.deepEqual(partsOf({ isBeginUnknown: true }), []);
});

const times = fc
	.record({
		start: fc.option(fc.integer({ min: -900, max: 999 }), { nil: undefined }),
		soft: fc.integer({ min: 0, max: 60 }),
		further: fc.integer({ min: 0, max: 400 }),
		length: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
		open: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
		isBeginUnknown: fc.boolean(),
		delays: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 3 }),
		label: fc.string({ maxLength: 40 }),
	})
	.map(({ start, soft, further, length, open, isBeginUnknown, delays, label }) => {
		const latest = length === undefined ? undefined : (start ?? 0) + length;
		return {
			isBeginUnknown: isBeginUnknown || start === undefined,
			announced: latest === undefined ? [] : delays.map((delay) => at(latest + delay)),
			label,
			...(start === undefined
				? {}
				: { start: at(start), settled: at(start + soft), lastRecorded: at(start + further) }),
			...(latest === undefined
				? {}
				: {
						end: {
							latest: at(latest),
							...(open === undefined ? {} : { earliest: at(latest - open) }),
						},
					}),
		};
	});

test('layoutRow(any tenure) has parts within the frame, in order, without gap or overlap', () => {
	fc.assert(
		fc.property(times, (row) => {
			const { parts, marks } = layoutRow(row, { period, room });
			parts.forEach(({ x0, x1 }, position) => {
				assert.ok(0 <= x0 && x0 < x1 && x1 <= 1 + 1e-9);
				const next = parts[position + 1];
				if (next) assert.ok(Math.abs(next.x0 - x1) < 1e-9);
			});
			for (const x of marks) assert.ok(0 <= x && x <= 1);
		}),
	);
});

test('layoutRow(any tenure) puts the label beside the bar and its marks, whole within the frame, or nowhere', () => {
	fc.assert(
		fc.property(times, (row) => {
			const { parts, marks, label } = layoutRow(row, { period, room });
			for (const form of ['wide', 'narrow'] as const) {
				const placed = label[form];
				if (!placed) continue;
				const length = estimateTextWidth(row.label, { size: room.textSize }) / room[form];
				const [from, to] =
					placed.side === 'after' ? [placed.x, placed.x + length] : [placed.x - length, placed.x];
				assert.ok(from >= 0 && to <= 1);
				for (const { x0, x1 } of [...parts, ...marks.map((x) => ({ x0: x, x1: x }))])
					assert.ok(to <= x0 || from >= x1);
			}
		}),
	);
});
