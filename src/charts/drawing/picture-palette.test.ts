import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { picturePalette } from './picture-palette.ts';

test('picturePalette has the light colours of the tokens', () => {
	const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
	const light = Object.fromEntries(
		[...tokens.matchAll(/--([\w-]+): light-dark\((#\w+)/g)].map(([, name = '', color]) => [
			name,
			color,
		]),
	);
	for (const [name, color] of Object.entries(picturePalette))
		assert.equal(color, light[name], name);
});
