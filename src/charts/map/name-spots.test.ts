import assert from 'node:assert/strict';
import test from 'node:test';
import { findNameSpots } from './name-spots.ts';

test('findNameSpots(square) begins in its middle, as wide as it', () => {
	const square = [
		[0, 0],
		[10, 0],
		[10, 20],
		[0, 20],
		[0, 0],
	];
	const spots = findNameSpots([square]);
	assert.deepEqual(spots[0], [5, 10, 10]);
	assert.equal(spots.length, 5);
});

test('findNameSpots(horseshoe) lies in the wider of its arms, not in the gap', () => {
	const horseshoe = [
		[0, 0],
		[30, 0],
		[30, 20],
		[12, 20],
		[12, 4],
		[6, 4],
		[6, 20],
		[0, 20],
		[0, 0],
	];
	assert.deepEqual(findNameSpots([horseshoe])[0], [21, 10, 18]);
});

test('findNameSpots(square with a hole) does not cross the hole', () => {
	const square = [
		[0, 0],
		[20, 0],
		[20, 20],
		[0, 20],
		[0, 0],
	];
	const hole = [
		[2, 8],
		[8, 8],
		[8, 12],
		[2, 12],
		[2, 8],
	];
	assert.deepEqual(findNameSpots([square, hole])[0], [14, 10, 12]);
});
