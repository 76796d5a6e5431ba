import assert from 'node:assert/strict';
import test from 'node:test';
import { nextSymbol } from './next-symbol.ts';

const symbols = [
	{ x: 100, y: 100 },
	{ x: 150, y: 104 },
	{ x: 120, y: 190 },
	{ x: 300, y: 100 },
];
const go = (current: number, direction: 'left' | 'right' | 'up' | 'down') =>
	nextSymbol(symbols, { current, direction });

test('nextSymbol(direction) goes to the nearest that way, and stays at the edge', () => {
	assert.deepEqual([go(0, 'right'), go(1, 'right'), go(0, 'down'), go(2, 'up')], [1, 3, 2, 0]);
	assert.deepEqual([go(3, 'right'), go(0, 'left')], [3, 0]);
});
