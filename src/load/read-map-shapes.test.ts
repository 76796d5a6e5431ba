import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMapShapes } from './read-map-shapes.ts';

test('readMapShapes(folder) reads provinces and waters', () => {
	const { provinces, waters } = readMapShapes('content') ?? {};
	assert.ok(provinces && waters);
});

test('readMapShapes(folder without provinces) is nothing', () => {
	assert.equal(readMapShapes('tests/fixtures/space'), undefined);
});
