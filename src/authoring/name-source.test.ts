import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInAddress, nameSource, readSource } from './name-source.ts';

const url = 'https://one.example/2019/03/23/market';

test('readSource() takes address, day and title apart, of which two may be missing', () => {
	assert.deepEqual(readSource(` ${url}  2019-03-23 A market: it opens `), {
		url,
		published: '2019-03-23',
		title: 'A market: it opens',
	});
	assert.deepEqual(readSource(`${url} A market`), { url, title: 'A market' });
	assert.deepEqual(readSource(`${url} 2019-03`), { url, published: '2019-03' });
	assert.deepEqual(readSource(url), { url });
});

test('dayInAddress() finds a day in the path, and none where there is none', () => {
	assert.equal(dayInAddress(url), '2019-03-23');
	assert.equal(dayInAddress('https://one.example/news/2019-3-5-market'), '2019-03-05');
	assert.equal(dayInAddress('https://one.example/20190323'), '2019-03-23');
	assert.equal(dayInAddress('https://one.example/article/20190399'), undefined);
	assert.equal(dayInAddress('https://one.example/article/120190323001'), undefined);
});

test('nameSource() is the publisher, or the host, numbered where it is taken', () => {
	const taken = new Set(['ap']);
	assert.equal(nameSource(url, { publisher: 'ap', taken }), 'ap-2');
	assert.equal(nameSource('https://www.some-paper.example/x', { taken }), 'some-paper');
	assert.equal(nameSource('not an address', { taken }), 'source');
});
