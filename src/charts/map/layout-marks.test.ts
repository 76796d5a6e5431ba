import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateTextWidth } from '../scale/text-width.ts';
import { layoutMarks } from './layout-marks.ts';
import { spreadMarks } from './spread-marks.ts';
import { testSize, testView } from './test-map.ts';

const options = { ...testSize, view: testView, areas: [], radius: 8, textSize: 13 };
const mosul = { name: 'Mosul', longitude: 43.1, latitude: 36.3 };

test('layoutMarks([place]) puts the mark in the place, with its name', () => {
	const { marks } = layoutMarks([mosul], options);
	const [mark] = marks;
	assert.ok(mark && mark.from === undefined && mark.label?.anchor === 'start');
	assert.equal(mark.label.x, mark.x + 12);
});

test('layoutMarks(places in one spot) keeps the first and says where the others belong', () => {
	const { marks } = layoutMarks([mosul, mosul, mosul], options);
	const [first, ...others] = marks;
	assert.ok(first);
	for (const { from } of others) {
		assert.deepEqual(from, { x: first.x, y: first.y });
	}
});

test('layoutMarks([]) is empty', () => {
	assert.deepEqual(layoutMarks([], options), { marks: [], areas: [] });
});

const place = fc.record({
	name: fc.string({ minLength: 1, maxLength: 14 }),
	longitude: fc.double({ min: 38.5, max: 46.5, noNaN: true }),
	latitude: fc.double({ min: 32.5, max: 37.5, noNaN: true }),
});

test('layoutMarks(places) lets no mark touch another, and no name a mark or another name', () => {
	fc.assert(
		fc.property(fc.array(place, { maxLength: 40 }), (places) => {
			const { marks } = layoutMarks(places, options);
			const boxes = marks.flatMap(({ label }, position) => {
				if (!label) return [];
				const width = estimateTextWidth(places[position]?.name ?? '', { size: 13 });
				const x0 = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
				const middle = label.y - 13 * 0.35;
				return [{ x0, x1: x0 + width, y0: middle - 7.8, y1: middle + 7.8 }];
			});
			marks.forEach(({ x, y }, position) => {
				assert.ok(x >= 8 && y >= 8 && x <= testSize.width - 8 && y <= testSize.height - 8);
				for (const other of marks.slice(position + 1))
					assert.ok(Math.hypot(other.x - x, other.y - y) >= 16);
				for (const { x0, x1, y0, y1 } of boxes)
					assert.ok(x + 8 <= x0 + 1e-6 || x - 8 >= x1 - 1e-6 || y + 8 <= y0 || y - 8 >= y1);
			});
			boxes.forEach((a, position) => {
				for (const b of boxes.slice(position + 1))
					assert.ok(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0);
			});
		}),
	);
});

test('spreadMarks(points) moves none that has room where it is', () => {
	const far = [
		{ x: 20, y: 20 },
		{ x: 60, y: 20 },
		{ x: 20, y: 60 },
	];
	assert.deepEqual(spreadMarks(far, { radius: 8, gap: 2, width: 100, height: 100 }), far);
});

test('spreadMarks(more points than fit) leaves those without room where they are', () => {
	const points = Array.from({ length: 20 }, () => ({ x: 10, y: 10 }));
	const spread = spreadMarks(points, { radius: 8, gap: 1, width: 40, height: 40 });
	assert.equal(spread.length, 20);
	assert.deepEqual(spread.at(-1), { x: 10, y: 10 });
});
