import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { mapSize, project, unproject } from './projection.ts';

test('project(corner of the map) is the corner', () => {
	assert.deepEqual(project([-180, 78]), [0, 0]);
	assert.deepEqual(project([180, -57]), [mapSize.width, mapSize.height]);
});

test('project(point) is true to shape along the parallel of Mosul and Raqqa', () => {
	const [x0, y0] = project([43, 33.5]);
	const [x1, y1] = project([44, 34.5]);
	const across = (x1 - x0) / Math.cos((34 * Math.PI) / 180);
	assert.ok(Math.abs(across - (y0 - y1)) < 1e-9);
});

test('unproject(project(point)) is the point', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -180, max: 180 }),
			fc.integer({ min: -57, max: 78 }),
			(lon, lat) => {
				const [longitude, latitude] = unproject(project([lon, lat]));
				assert.ok(Math.abs(longitude - lon) < 1e-9 && Math.abs(latitude - lat) < 1e-9);
			},
		),
	);
});
