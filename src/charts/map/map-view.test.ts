import assert from 'node:assert/strict';
import test from 'node:test';
import { extentOf, fitView } from './map-view.ts';
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

test('extentOf(view of everything) stays on the earth', () => {
	const { west, south, east, north } = extentOf({ scale: 0.1, x: 300, y: 100 }, size);
	assert.deepEqual([west, south, east, north], [-180, -90, 180, 90]);
});
