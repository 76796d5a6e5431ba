import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { extentOf, fitView, pixelsPerKilometre, showsDetail } from './map-view.ts';
import { project } from './projection.ts';

const size = { width: 800, height: 400 };
const iraqAndSyria = { west: 35, south: 29, east: 49, north: 38 };

test('fitView(part of the earth) shows all of it, in the middle', () => {
	const view = fitView(iraqAndSyria, size);
	const { west, south, east, north } = extentOf(view, size);
	assert.ok(west < 35 && south < 29 && east > 49 && north > 38);
	const [x, y] = project([42, 33.5]);
	assert.ok(Math.abs(x * view.scale + view.x - 400) < 1e-6);
	assert.ok(Math.abs(y * view.scale + view.y - 200) < 1e-6);
});

test('fitView(extentOf(view)) without room is that view', () => {
	const view = fitView(iraqAndSyria, size);
	const again = fitView(extentOf(view, size), { ...size, room: 0 });
	assert.ok(Math.abs(again.scale - view.scale) < 1e-9);
	assert.ok(Math.abs(again.x - view.x) < 1e-6 && Math.abs(again.y - view.y) < 1e-6);
});

test('extentOf(view of everything) stays on the earth', () => {
	const { west, south, east, north } = extentOf({ scale: 0.1, x: 300, y: 100 }, size);
	assert.deepEqual([west, south, east, north], [-180, -90, 180, 90]);
});

test('showsDetail(view) is for views that are near and over the part of the earth that has it', () => {
	const extent = { west: 32, south: 26, east: 52, north: 41 };
	const shows = (part: typeof extent) => showsDetail(fitView(part, size), { size, extent });
	assert.equal(shows(iraqAndSyria), true);
	assert.equal(shows({ west: -10, south: 10, east: 70, north: 55 }), false);
	assert.equal(shows({ west: 0, south: 45, east: 10, north: 52 }), false);
});

test('pixelsPerKilometre(view) makes a degree of latitude 111.2 km', () => {
	const view = fitView(iraqAndSyria, size);
	const [, y0] = project([40, 34]);
	const [, y1] = project([40, 35]);
	assert.ok(Math.abs(pixelsPerKilometre(view) * 111.2 - (y0 - y1) * view.scale) < 1e-9);
});

test('extentOf(fitView(part)) holds the part, whatever it and the screen', () => {
	const part = fc.record({
		west: fc.integer({ min: -170, max: 100 }),
		south: fc.integer({ min: -50, max: 40 }),
		wide: fc.integer({ min: 1, max: 60 }),
		high: fc.integer({ min: 1, max: 30 }),
	});
	const screen = fc.record({
		width: fc.integer({ min: 200, max: 2000 }),
		height: fc.integer({ min: 200, max: 2000 }),
	});
	fc.assert(
		fc.property(part, screen, ({ west, south, wide, high }, frame) => {
			const view = fitView({ west, south, east: west + wide, north: south + high }, frame);
			const extent = extentOf(view, frame);
			assert.ok(extent.west <= west && extent.east >= west + wide);
			assert.ok(extent.south <= south && extent.north >= south + high);
		}),
	);
});
