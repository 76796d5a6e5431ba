import assert from 'node:assert/strict';
import test from 'node:test';
import { markRadius, radiusScale } from './mark-radius.ts';

test('markRadius(0) is the smallest, also where more is not possible', () => {
	assert.equal(markRadius(0, radiusScale(500)), 3.5);
	assert.equal(markRadius(-1, radiusScale(500)), 3.5);
});

test('markRadius(killed) makes the area grow in step with the number', () => {
	const scale = radiusScale(1000);
	const area = (killed: number) => markRadius(killed, scale) ** 2;
	const step = area(100) - area(0);
	assert.ok(Math.abs(area(300) - area(200) - step) < 1e-9);
	assert.equal(markRadius(1000, scale), 18);
});

test('radiusScale(most) ends at 2,000 and never below 100', () => {
	assert.equal(radiusScale(9000).most, 2000);
	assert.equal(radiusScale(3).most, 100);
	assert.equal(markRadius(9000, radiusScale(9000)), 18);
});
