import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cityNameWidth, labelCities, type NamedCity } from './label-cities.ts';
import { createLabelSpace, type Box } from './label-space.ts';
import { unitsPerDegree } from './projection.ts';

const view = { scale: 30 / unitsPerDegree, x: 0, y: 0 };
const size = 12;
const screen = { width: 800, height: 400 };
const at = (x: number, y: number) => [x / view.scale, y / view.scale] as const;

function label(
	cities: readonly NamedCity[],
	{ taken = [], written = [] }: { taken?: readonly Box[]; written?: readonly string[] } = {},
) {
	const space = createLabelSpace({ ...screen, taken });
	return labelCities(cities, { view, space, size, written: new Set(written) });
}

const homs: NamedCity = { text: 'Homs', point: at(300, 200), from: 30 };

test('labelCities([city]) draws its dot with its name to the right', () => {
	const [{ dot, x, anchor } = assert.fail(), ...more] = label([homs]);
	assert.deepEqual([...dot.map(Math.round), Math.round(x), anchor], [300, 200, 305, 'start']);
	assert.deepEqual(more, []);
});

test('labelCities([city]) writes its name to the left where the right is taken', () => {
	const [city] = label([homs], { taken: [{ x0: 310, x1: 320, y0: 190, y1: 210 }] });
	assert.equal(city?.anchor, 'end');
	assert.ok(city.x < 300);
});

test('labelCities([city]) leaves out a city under a circle, one that is written already, and one for nearer views', () => {
	const circle = { x0: 290, x1: 310, y0: 190, y1: 210 };
	assert.deepEqual(label([homs], { taken: [circle] }), []);
	assert.deepEqual(label([homs], { written: ['Homs'] }), []);
	assert.deepEqual(label([{ ...homs, from: 31 }]), []);
});

const anyCity = fc.record({
	text: fc.string({ minLength: 1, maxLength: 14 }),
	point: fc.tuple(fc.nat(850), fc.nat(450)).map(([x, y]) => at(x, y)),
	from: fc.constantFrom(16, 30, 50),
});

test('labelCities(cities) lets no dots and names touch, and none is cut by the frame', () => {
	fc.assert(
		fc.property(fc.array(anyCity, { maxLength: 40 }), (cities) => {
			const boxes = label(cities).map(({ text, dot: [dot], x, y, anchor }) => {
				const width = cityNameWidth(text, { size });
				const [x0, x1] = anchor === 'start' ? [dot - 2, x + width] : [x - width, dot + 2];
				return { x0, x1, y0: y - 8, y1: y };
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
