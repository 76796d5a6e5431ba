import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { shortenPath } from './shorten-path.ts';

test('shortenPath(path) writes steps on the grid and leaves out small rings', () => {
	assert.equal(
		shortenPath('M1,2L1.52,2L1.51,1.96L3,-4ZM0,0L0.2,0L0.2,0.3Z', { grid: 10, leastSize: 1 }),
		'M1 2l.5 0 1.5-6z',
	);
});

test('shortenPath(lines) keeps every point to within half a step, however many there are', () => {
	const point = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
	fc.assert(
		fc.property(
			fc.uniqueArray(point, { minLength: 2, maxLength: 40, selector: String }),
			(points) => {
				const path = `M${points.map(([x, y]) => `${x},${y}`).join('L')}`;
				const short = shortenPath(path, { grid: 10, leastSize: 1 });
				const numbers = [...short.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
				let [x, y] = [0, 0];
				points.forEach(([wantedX, wantedY], position) => {
					x += numbers[position * 2] ?? Number.NaN;
					y += numbers[position * 2 + 1] ?? Number.NaN;
					assert.ok(Math.abs(x - wantedX) < 1e-6 && Math.abs(y - wantedY) < 1e-6);
				});
			},
		),
	);
});
