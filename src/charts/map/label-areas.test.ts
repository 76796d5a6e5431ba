import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { areaNameWidth, labelAreas, type NamedArea } from './label-areas.ts';
import { createLabelSpace, type Box } from './label-space.ts';

const view = { scale: 2, x: 10, y: 20 };
const size = 12;
const country: NamedArea = {
	kind: 'country',
	text: 'Iraq',
	spots: [
		[100, 80, 90],
		[100, 60, 90],
	],
};

function label(areas: readonly NamedArea[], taken: readonly Box[] = []) {
	const space = createLabelSpace({ width: 800, height: 400, taken });
	return labelAreas(areas, { view, space, size });
}

test('labelAreas([country]) writes its name at its middle on the screen', () => {
	assert.deepEqual(label([country]), [
		{ kind: 'country', text: 'Iraq', x: 210, y: 180 + 12 * 0.95 * 0.35 },
	]);
});

test('labelAreas([country]) gives way to a circle in its middle', () => {
	const [moved] = label([country], [{ x0: 190, x1: 230, y0: 172, y1: 188 }]);
	assert.ok(moved && moved.x < 190 && moved.y > 172 && moved.y < 190);
});

test('labelAreas([country]) goes to another line where the first is full', () => {
	const [moved] = label([country], [{ x0: 0, x1: 800, y0: 172, y1: 188 }]);
	assert.equal(moved?.x, 210);
	assert.ok(moved.y < 172);
});

test('labelAreas([country]) leaves out a name wider than the country', () => {
	assert.deepEqual(label([{ ...country, spots: [[100, 80, 12]] }]), []);
});

test('labelAreas([water]) takes the first of its points that has room', () => {
	const water: NamedArea = {
		kind: 'water',
		text: 'Tigris',
		spots: [
			[2000, 0, 0],
			[60, 40, 0],
			[90, 40, 0],
		],
	};
	assert.deepEqual(
		label([water]).map(({ x }) => x),
		[130],
	);
});

const area = fc.record({
	kind: fc.constantFrom('country' as const, 'province' as const, 'water' as const),
	text: fc.string({ minLength: 1, maxLength: 14 }),
	spots: fc.array(fc.tuple(fc.nat(400), fc.nat(200), fc.nat(120)), { maxLength: 3 }),
});

test('labelAreas(areas) lets no two names touch, and none is cut by the frame', () => {
	fc.assert(
		fc.property(fc.array(area, { maxLength: 30 }), (areas) => {
			const boxes = label(areas).map(({ kind, text, x, y }) => {
				const half = areaNameWidth({ kind, text }, { size }) / 2;
				return { x0: x - half, x1: x + half, y0: y - 8, y1: y };
			});
			for (const [position, box] of boxes.entries()) {
				assert.ok(box.x0 >= 0 && box.x1 <= 800 && box.y0 >= 0 && box.y1 <= 400);
				for (const other of boxes.slice(position + 1)) {
					assert.ok(
						box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0,
					);
				}
			}
		}),
	);
});
