import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateTextWidth } from '../scale/text-width.ts';
import { clusterPlaces } from './cluster-places.ts';
import { labelSymbols } from './label-symbols.ts';

const options = {
	nameOf: (place: number) => `Place number ${place}`,
	width: 800,
	height: 400,
	size: 12,
};

test('labelSymbols(one circle) names it on its right, at the edge on its left', () => {
	const [left] = labelSymbols(clusterPlaces([{ place: 0, x: 100, y: 50, count: 1 }]), options);
	const [right] = labelSymbols(clusterPlaces([{ place: 0, x: 790, y: 50, count: 1 }]), options);
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
				const symbols = clusterPlaces(list.map(([x, y, count], place) => ({ place, x, y, count })));
				const boxes = labelSymbols(symbols, options).map(({ text, x, y, anchor }) => {
					const length = estimateTextWidth(text, { size: 12 });
					const x0 = anchor === 'start' ? x : x - length;
					return { x0, x1: x0 + length, y0: y - 10, y1: y };
				});
				for (const [position, box] of boxes.entries()) {
					assert.ok(box.x0 >= 0 && box.x1 <= 800 + 1e-6);
					for (const other of boxes.slice(position + 1)) {
						const isApart =
							box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0;
						assert.ok(isApart);
					}
				}
			},
		),
	);
});
