import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import type { TollReport } from '../../model/toll.ts';
import { element } from '../drawing/drawing-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawFigureAxis, drawReport } from './draw-reports.ts';
import { labelExtent, layoutReports } from './layout-reports.ts';

const room = { width: 112, textSize: 13 };

function report(figure: Pick<TollReport, 'low' | 'high'>): TollReport {
	return { source: 'a', measure: 'killed', asOf: '2025-06-22', ...figure };
}

const reports = [
	report({ low: 15, high: 15 }),
	report({ low: 20, high: 30 }),
	report({ low: 22 }),
	report({ high: 40 }),
];
const range = { low: 15, best: 22, high: 40 };

test('layoutReports() puts nought and the end of the scale inside the strip', () => {
	const { ticks, marks, band } = layoutReports(reports, { range, ...room });
	assert.deepEqual(
		ticks.map(({ label, x }) => [label, x]),
		[
			['0', 5],
			['10', 27.5],
			['20', 50],
			['30', 72.5],
			['40', 100],
		],
	);
	assert.deepEqual(marks, [
		{ shape: 'exact', x0: 38.75, x1: 38.75 },
		{ shape: 'range', x0: 50, x1: 72.5 },
		{ shape: 'minimum', x0: 54.5, x1: 95 },
		{ shape: 'maximum', x0: 5, x1: 95 },
	]);
	assert.deepEqual(band, { x0: 38.75, x1: 95, best: 54.5 });
});

test('layoutReports([]) is an empty scale', () => {
	const { marks, ticks } = layoutReports([], { range: { low: 0, best: 0, high: 0 }, ...room });
	assert.deepEqual(marks, []);
	assert.deepEqual(
		ticks.map(({ label }) => label),
		['0', '1'],
	);
});

const figure = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 9_999_999 }));
const anyReport = fc.oneof(
	figure.map((low) => report({ low, high: low })),
	fc.tuple(figure, figure).map(([a, b]) => report({ low: Math.min(a, b), high: Math.max(a, b) })),
	figure.map((low) => report({ low })),
	figure.map((high) => report({ high })),
);
const anyRange = fc
	.tuple(figure, figure, figure)
	.map((list) => list.toSorted((a, b) => a - b))
	.map(([low = 0, best = 0, high = 0]) => ({ low, best, high }));

test('layoutReports() keeps every mark and every label inside the strip, and no two labels touch', () => {
	const list = fc.array(anyReport, { maxLength: 12 });
	fc.assert(
		fc.property(list, anyRange, fc.integer({ min: 112, max: 400 }), (made, stated, width) => {
			const layout = layoutReports(made, { range: stated, width, textSize: 13 });
			for (const { x0, x1 } of [...layout.marks, layout.band]) {
				assert.ok(x0 >= 5 && x0 <= x1 && x1 <= 95.000001);
			}
			assert.ok(layout.band.x0 <= layout.band.best && layout.band.best <= layout.band.x1);
			const labels = layout.ticks.map((tick) => labelExtent(tick, { width, textSize: 13 }));
			labels.forEach(({ x0, x1 }, index) => {
				assert.ok(x0 >= 0 && x1 <= width + 1e-6);
				assert.ok(x1 < (labels[index + 1]?.x0 ?? Number.POSITIVE_INFINITY));
			});
		}),
	);
});

test('layoutReports() sets a higher figure farther along', () => {
	fc.assert(
		fc.property(figure, figure, (a, b) => {
			const made = [a, b].map((low) => report({ low, high: low }));
			const stated = { low: Math.min(a, b), best: a, high: Math.max(a, b) };
			const [first, second] = layoutReports(made, { range: stated, ...room }).marks;
			assert.ok(first && second);
			assert.equal(Math.sign(first.x0 - second.x0), Math.sign(a - b));
		}),
	);
});

for (const isMirrored of [false, true]) {
	const file = new URL(
		`../../../tests/golden/reports${isMirrored ? '-rtl' : ''}.svg`,
		import.meta.url,
	);
	test(`drawReport(mark, { isMirrored: ${isMirrored} }) draws the golden picture`, () => {
		const layout = layoutReports(reports, { range, ...room });
		const strip = (children: ReturnType<typeof drawReport>, row: number) =>
			element('svg', { y: row * 24, height: 24, width: '100%', children });
		const picture = toMarkup(
			element('svg', {
				xmlns: 'http://www.w3.org/2000/svg',
				width: 300,
				height: (layout.marks.length + 1) * 24,
				children: [
					strip(drawFigureAxis(layout, { isMirrored }), 0),
					...layout.marks.map((mark, row) =>
						strip(drawReport(mark, { band: layout.band, isMirrored }), row + 1),
					),
				],
			}),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}
