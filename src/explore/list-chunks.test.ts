import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { chunkSize, splitIntoChunks } from './list-chunks.ts';

test('chunkSize(rows) is 25 for up to 5,000 rows, and then a two-hundredth of them', () => {
	assert.deepEqual(
		[0, 1, 5000, 5001, 5200, 5201, 20_000].map(chunkSize),
		[25, 25, 25, 26, 26, 27, 100],
	);
});

test('splitIntoChunks([]) is empty', () => {
	assert.deepEqual(splitIntoChunks([], 25), []);
});

test('splitIntoChunks(items, size) puts a list that fills its parts into no more', () => {
	assert.deepEqual(splitIntoChunks([1, 2, 3, 4], 2), [
		[1, 2],
		[3, 4],
	]);
});

test('splitIntoChunks(items, size) loses, doubles and moves none, and fills every part but the last', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer(), { maxLength: 60, size: 'max' }),
			fc.integer({ min: 1, max: 12 }),
			(items, size) => {
				const chunks = splitIntoChunks(items, size);
				assert.deepEqual(chunks.flat(), items);
				assert.ok(chunks.slice(0, -1).every((chunk) => chunk.length === size));
				assert.ok(chunks.every((chunk) => chunk.length > 0 && chunk.length <= size));
			},
		),
	);
});
