import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { cardPalette } from './card-palette.ts';

test('cardPalette has the light colours of the tokens', () => {
	const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
	const light = Object.fromEntries(
		[...tokens.matchAll(/--([\w-]+): light-dark\((#\w+)/g)].map(([, name = '', color]) => [
			name,
			color,
		]),
	);
	for (const [name, color] of Object.entries(cardPalette)) assert.equal(color, light[name], name);
});
