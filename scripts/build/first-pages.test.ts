import assert from 'node:assert/strict';
import test from 'node:test';
import { firstPages } from './first-pages.ts';

test('firstPages() are home and explorer in every language, and nothing else', () => {
	const pages = ['index.html', 'explore/index.html', 'ar/explore/index.html', 'ar/index.html'];
	assert.deepEqual(
		firstPages([...pages, 'toll/index.html', '404.html', 'ar/toll/index.html']),
		pages,
	);
});
