import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatExtent, formatView, parseExtent, parseView } from './map-query.ts';

const view = fc.record(
	{
		west: fc.integer({ min: -180, max: 180 }),
		south: fc.integer({ min: -90, max: 0 }),
		east: fc.integer({ min: -180, max: 180 }),
		north: fc.integer({ min: 1, max: 90 }),
	},
	{ noNullPrototype: true },
);

test('parseView(formatView(view, query)) is the view, whatever else the query holds', () => {
	fc.assert(
		fc.property(fc.option(view, { nil: undefined }), (asked) => {
			const query = formatView(asked, '?country=IQ&view=1,2,3,4');
			assert.deepEqual(parseView(query), asked);
			assert.equal(new URLSearchParams(query).get('country'), 'IQ');
		}),
	);
	assert.equal(formatView(undefined, '?view=1,2,3,4'), '');
});

test('parseExtent(text) takes no part that is not on the earth', () => {
	for (const text of ['', '1,2,3', '1,2,3,4,5', 'a,b,c,d', '1,9,3,4', '200,2,3,4', '1,2,3,99']) {
		assert.equal(parseExtent(text), undefined, text);
	}
});

test('formatExtent(extent) keeps the hundredths of a degree, and no more', () => {
	const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
	fc.assert(
		fc.property(
			degrees(180),
			degrees(90),
			degrees(180),
			degrees(90),
			(west, south, east, north) => {
				const sides = formatExtent({ west, south, east, north }).split(',');
				for (const [order, side] of [west, south, east, north].entries()) {
					const written = sides[order] ?? '';
					assert.match(written, /^-?\d+(\.\d{1,2})?$/);
					assert.ok(Math.abs(Number(written) - side) <= 0.005 + 1e-9, `${side} as ${written}`);
				}
			},
		),
	);
});
