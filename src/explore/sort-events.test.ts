import assert from 'node:assert/strict';
import test from 'node:test';
import { formatSorting, parseSorting, usualSorting } from './sort-events.ts';

test('parseSorting(formatSorting(order)) is the order, and the usual one is not written', () => {
	const killed = { key: 'killed', isDescending: true } as const;
	assert.equal(formatSorting(killed, '?q=a'), '?q=a&sort=-killed');
	assert.deepEqual(parseSorting('?sort=-killed'), killed);
	assert.equal(formatSorting(usualSorting, '?sort=title'), '');
	assert.deepEqual(parseSorting('?sort=size'), usualSorting);
});
