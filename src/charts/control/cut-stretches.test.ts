import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Stretch } from './chart-row.ts';
import { cutStretches } from './cut-stretches.ts';
import { fadeTime, layoutRow } from './layout-row.ts';

function stretch(changes: Partial<Stretch>): Stretch {
	return {
		event: 'e',
		start: 0,
		settled: 0,
		end: 100,
		isLast: false,
		bands: [{ color: 1, share: 1, isHatched: false }],
		color: 1,
		holder: 'Holder',
		sign: 'H',
		words: 'Holder',
		date: '1970',
		...changes,
	};
}

test('cutStretches() leaves out what lies outside, and keeps when the rest began', () => {
	const cut = cutStretches(
		[stretch({ end: 10 }), stretch({ start: 10, settled: 12, end: 40 }), stretch({ start: 40 })],
		{ start: 20, end: 30 },
	);
	assert.deepEqual(
		cut.map(({ begun, start, settled, end }) => ({ begun, start, settled, end })),
		[{ begun: 10, start: 20, settled: 20, end: 30 }],
	);
});

test('cutStretches() does not make a bar fade later than it would uncut', () => {
	const window = { start: fadeTime / 2, end: fadeTime * 4 };
	const cut = cutStretches([stretch({ end: fadeTime * 9, isLast: true })], window);
	const [bar] = layoutRow(cut, { period: window, room: { wide: 100, narrow: 100, textSize: 10 } });
	assert.equal(bar?.x0, 0);
	assert.equal(bar.x1, fadeTime / 2 / (window.end - window.start));
	assert.ok(Math.abs((bar.lineEnd ?? 0) - 1) < 1e-9);
});

test('layoutRow(cutStretches()) keeps every bar within the window', () => {
	const edges = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 });
	const bounds = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 99 }));
	fc.assert(
		fc.property(edges, bounds, (instants, [from, length]) => {
			const sorted = instants.toSorted((a, b) => a - b);
			const stretches = sorted.slice(1).map((end, position) => {
				const start = sorted[position] ?? 0;
				return stretch({ start, settled: start, end, isLast: end === sorted.at(-1) });
			});
			const window = { start: from, end: from + length };
			const bars = layoutRow(cutStretches(stretches, window), {
				period: window,
				room: { wide: 100, narrow: 100, textSize: 10 },
			});
			for (const { x0, settled, x1, lineEnd = x1 } of bars) {
				assert.ok(0 <= x0 && x0 <= settled && settled <= x1 && x1 <= lineEnd);
				assert.ok(lineEnd <= 1 + 1e-9);
			}
		}),
	);
});
