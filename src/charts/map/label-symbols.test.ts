import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateTextWidth } from '../scale/text-width.ts';
import { clusterPlaces } from './cluster-places.ts';
import { createLabelSpace } from './label-space.ts';
import { boxesOf, labelSymbols } from './label-symbols.ts';

const nameOf = (place: number) => `Place number ${place}`;

function label(list: readonly (readonly [x: number, y: number, count: number])[]) {
	const symbols = clusterPlaces(list.map(([x, y, count], place) => ({ place, x, y, count })));
	const space = createLabelSpace({ width: 800, height: 400, taken: boxesOf(symbols) });
	return { symbols, labels: labelSymbols(symbols, { nameOf, space, size: 12 }) };
}

test('labelSymbols(one circle) names it on its right, at the edge on its left', () => {
	const [left] = label([[100, 50, 1]]).labels;
	const [right] = label([[790, 50, 1]]).labels;
	assert.deepEqual([left?.anchor, left?.x], ['start', 107]);
	assert.equal(right?.anchor, 'end');
});

test('labelSymbols(circles) lets no name touch a circle or another name, nor leave the map', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(800), fc.nat(400), fc.integer({ min: 1, max: 50 })), {
				maxLength: 40,
			}),
			(list) => {
				const { symbols, labels } = label(list);
				const boxes = labels.map(({ text, x, y, anchor }) => {
					const length = estimateTextWidth(text, { size: 12 });
					const x0 = anchor === 'start' ? x : x - length;
					return { x0, x1: x0 + length, y0: y - 10, y1: y };
				});
				const circles = boxesOf(symbols);
				for (const [position, box] of boxes.entries()) {
					assert.ok(box.x0 >= 0 && box.x1 <= 800 + 1e-6);
					for (const other of [...boxes.slice(position + 1), ...circles]) {
						const isApart =
							box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0;
						assert.ok(isApart);
					}
				}
			},
		),
	);
});
