import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { labelShapes } from './label-shapes.ts';
import { placeLabels, touches, type Box } from './place-labels.ts';

const bounds = { x0: 0, y0: 0, x1: 400, y1: 100 };
const type = { size: 10, lineHeight: 12 };
const dot = (x: number, y: number) => ({ x0: x - 4, x1: x + 4, y0: y - 4, y1: y + 4 });

test('placeLabels([]) is empty', () => {
	assert.deepEqual(placeLabels([], { bounds, obstacles: [] }), []);
});

test('placeLabels(one mark) puts its title to the right of it', () => {
	const mark = dot(100, 50);
	const shapes = [{ lines: ['Title'], width: 30, height: 12 }];
	assert.deepEqual(
		placeLabels([{ index: 7, mark, significance: 5, shapes }], { bounds, obstacles: [mark] }),
		[{ index: 7, lines: ['Title'], anchor: 'start', x0: 108, x1: 138, y0: 44, y1: 56 }],
	);
});

test('placeLabels(mark at the end) puts its title to the left of it', () => {
	const mark = dot(390, 50);
	const [label] = placeLabels(
		[{ index: 0, mark, significance: 5, shapes: [{ lines: ['Title'], width: 30, height: 12 }] }],
		{ bounds, obstacles: [mark] },
	);
	assert.deepEqual([label?.anchor, label?.x1], ['end', 382]);
});

test('placeLabels(no room) leaves the title out', () => {
	const mark = dot(100, 50);
	const shapes = [{ lines: ['Long title'], width: 500, height: 12 }];
	assert.deepEqual(
		placeLabels([{ index: 0, mark, significance: 5, shapes }], { bounds, obstacles: [mark] }),
		[],
	);
});

test('placeLabels(a mark shut in by others) leads a line under them, after all others have their titles', () => {
	const mark = dot(200, 50);
	const around = [dot(200, 40), dot(200, 60), dot(190, 50), dot(210, 50)].map((box) => ({
		...box,
		x0: box.x0 - 60,
		x1: box.x1 + 60,
	}));
	const shapes = [{ lines: ['Title'], width: 30, height: 12 }];
	const [label] = placeLabels([{ index: 0, mark, significance: 5, shapes }], {
		bounds,
		obstacles: [mark, ...around],
	});
	assert.ok(label);
	assert.ok(around.every((box) => !touches(label, box)));
	assert.deepEqual([label.y0, label.y1], [24, 36], 'the nearest row that is free');
	assert.deepEqual(label.leader, { x0: 199.5, x1: 200.5, y0: 36, y1: 46 });
});

test('placeLabels(two that exclude each other) prefers the more significant', () => {
	const small = { x0: 0, y0: 0, x1: 60, y1: 12 };
	const mark = { x0: 20, x1: 28, y0: 2, y1: 10 };
	const other = { x0: 52, x1: 60, y0: 2, y1: 10 };
	const shapes = [{ lines: ['T'], width: 18, height: 12 }];
	const labels = placeLabels(
		[
			{ index: 0, mark, significance: 3, shapes },
			{ index: 1, mark: other, significance: 4, shapes },
		],
		{ bounds: small, obstacles: [mark, other] },
	);
	assert.deepEqual(labels.map(({ index }) => index)[0], 1);
});

/** Marks closer together than in most lanes, so that many a title needs a line to its mark. */
const crowd = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 400 }),
		y: fc.integer({ min: 4, max: 96 }),
		significance: fc.integer({ min: 1, max: 5 }),
		title: fc.array(fc.stringMatching(/^[A-Za-z]{2,9}$/), { minLength: 1, maxLength: 9 }),
	}),
	{ maxLength: 25, size: 'max' },
);
type Crowd = typeof crowd extends fc.Arbitrary<infer Items> ? Items : never;

function placeCrowd(items: Crowd) {
	const obstacles = items.map(({ x, y }) => dot(x, y));
	const labelled = items.map(({ significance, title }, index) => ({
		index,
		mark: obstacles[index] ?? dot(0, 0),
		significance,
		shapes: labelShapes(title.join(' '), type),
	}));
	return { obstacles, labels: placeLabels(labelled, { bounds, obstacles }) };
}

const pairsOf = <T>(items: readonly T[]) =>
	items.flatMap((first, position) =>
		items.slice(position + 1).map((then) => [first, then] as const),
	);

test('placeLabels(marks) overlaps no title with another or with a mark, and cuts none', () => {
	fc.assert(
		fc.property(crowd, (items) => {
			const { labels, obstacles } = placeCrowd(items);
			for (const label of labels) {
				assert.ok(
					label.x0 >= bounds.x0 &&
						label.x1 <= bounds.x1 &&
						label.y0 >= bounds.y0 &&
						label.y1 <= bounds.y1,
				);
				assert.equal(label.lines.join(' '), items[label.index]?.title.join(' '));
				assert.ok(obstacles.every((mark, index) => index === label.index || !touches(label, mark)));
			}
			for (const [first, then] of pairsOf(labels)) assert.ok(!touches(first, then));
		}),
	);
});

test('placeLabels(marks) leads each line from the edge of its title to the edge of its mark', () => {
	fc.assert(
		fc.property(crowd, (items) => {
			const { labels, obstacles } = placeCrowd(items);
			for (const { index, leader, ...label } of labels) {
				const mark = obstacles[index] ?? assert.fail();
				if (!leader) continue;
				assert.equal(leader.x1 - leader.x0, 1);
				for (const box of [mark, label]) assert.ok(leader.x0 < box.x1 && leader.x1 > box.x0);
				const ends = label.y1 < mark.y0 ? [label.y1, mark.y0] : [mark.y1, label.y0];
				assert.deepEqual([leader.y0, leader.y1], ends);
			}
		}),
	);
});

test('placeLabels(marks) crosses no title and no line with a line', () => {
	const isApart = (box: Box | undefined, other: Box | undefined) =>
		!box || !other || !touches(box, other);
	fc.assert(
		fc.property(crowd, (items) => {
			for (const [first, then] of pairsOf(placeCrowd(items).labels)) {
				assert.ok(isApart(first.leader, then.leader), 'lines');
				assert.ok(isApart(first.leader, then), 'a line and a later title');
				assert.ok(isApart(first, then.leader), 'a title and a later line');
			}
		}),
	);
});

test('placeLabels(marks) leads no line under a mark as long as a title finds a place without', () => {
	fc.assert(
		fc.property(crowd, (items) => {
			const { labels, obstacles } = placeCrowd(items);
			const isUnder = labels.map(({ index, leader }) =>
				obstacles.some((mark, at) => at !== index && leader !== undefined && touches(leader, mark)),
			);
			assert.deepEqual(
				isUnder,
				[...isUnder].sort((a, b) => Number(a) - Number(b)),
			);
		}),
	);
});
