import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { pictureRoom } from '../drawing/frame-picture.ts';
import { layoutPicture } from './layout-picture.ts';

const row = fc.record({
	label: fc.string({ maxLength: 60 }),
	figures: fc.tuple(fc.integer({ min: 0, max: 99_999 }).map(String)),
	share: fc.double({ min: 0, max: 1, noNaN: true }),
});
const table = fc.record({ rows: fc.array(row, { maxLength: 14 }) });
const columns = fc.array(fc.array(table, { maxLength: 3 }), { minLength: 1, maxLength: 3 });

test('layoutPicture(columns) keeps every bar and its figure in its column, and rows below each other', () => {
	fc.assert(
		fc.property(columns, (tables) => {
			const layout = layoutPicture(tables);
			const width = pictureRoom / tables.length;
			layout.columns.forEach((measures, column) => {
				let above = 0;
				for (const { x, headingY, rows } of measures) {
					assert.ok(headingY > above);
					above = headingY;
					for (const { y, bar, figureX } of rows) {
						assert.ok(bar.y >= above);
						assert.ok(bar.x > x && bar.x + bar.width < (column + 1) * width + 1);
						assert.ok(figureX > bar.x + bar.width);
						assert.ok(bar.y + bar.height <= layout.height);
						above = y;
					}
				}
			});
		}),
	);
});

test('layoutPicture(columns) gives equal shares bars of equal length in all columns', () => {
	const half = { label: 'Online news', figures: ['12'], share: 0.5 };
	const whole = { ...half, share: 1 };
	const { columns: placed } = layoutPicture([[{ rows: [half, whole] }], [{ rows: [half] }]]);
	const [first = [], second = []] = placed.map((tables) => tables.flatMap(({ rows }) => rows));
	const widths = [...first, ...second].map(({ bar }) => bar.width);
	assert.deepEqual(
		widths.map((width) => width / (widths[0] ?? 1)),
		[1, 2, 1],
	);
});
