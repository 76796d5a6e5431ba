import assert from 'node:assert/strict';
import test from 'node:test';
import { timeScale } from '../scale/time-scale.ts';
import { edgeOf, reachOf, shapeOf } from './layout-marks.ts';
import { radiusScale } from './mark-radius.ts';
import { testEvent } from './test-chart.ts';

const radii = radiusScale(100);
const x = timeScale(
	{ start: Date.UTC(2014, 0, 1), end: Date.UTC(2014, 0, 101) },
	{ x0: 0, x1: 1000 },
);

test('shapeOf(day) is a dot in the middle of its day', () => {
	assert.deepEqual(shapeOf(testEvent('2014-01-03'), { x, radii }), {
		shape: 'dot',
		x0: 21.5,
		x1: 28.5,
		height: 7,
	});
});

test('shapeOf(interval) is a bar from its first to its last day', () => {
	assert.deepEqual(shapeOf(testEvent('2014-01-11', { days: 20 }), { x, radii }), {
		shape: 'bar',
		x0: 100,
		x1: 300,
		height: 5,
	});
});

test('shapeOf(short interval with many killed) has the area of the dot', () => {
	const { x0, x1, height } = shapeOf(testEvent('2014-01-11', { days: 8, killed: 100 }), {
		x,
		radii,
	});
	assert.deepEqual([x0, x1], [100, 180]);
	assert.ok(Math.abs((x1 - x0) * height - Math.PI * 18 ** 2) < 1e-6);
});

test('edgeOf(event) is soft for a month, a year and a vague date, and open for what is not over', () => {
	const event = testEvent('2014-01-01', { days: 31 });
	assert.equal(edgeOf(event), 'crisp');
	assert.equal(edgeOf({ ...event, precision: 'month' }), 'soft');
	assert.equal(edgeOf({ ...event, isVague: true, isOpen: true }), 'soft');
	assert.equal(edgeOf({ ...event, isOpen: true }), 'open');
});

test('reachOf(boxes) makes a target of 24 px, or half the way to the next mark', () => {
	const box = (x0: number) => ({ x0, x1: x0 + 8, y0: 0, y1: 8 });
	assert.deepEqual(reachOf([box(0), box(12), box(100)]), [2, 2, 8]);
	assert.deepEqual(reachOf([]), []);
});
