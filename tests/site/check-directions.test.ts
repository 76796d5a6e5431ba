import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looseTexts } from './check-directions.ts';

const page = (body: string, dir = 'ltr') =>
	`<!doctype html><html lang="en" dir="${dir}"><title>Baghuz</title><body>${body}`;

test('looseTexts(page) finds Arabic that nothing isolates', () => {
	assert.deepEqual(looseTexts(page('<p>Baghuz (<i>الباغوز</i>), 2019</p>')), ['الباغوز']);
});

test('looseTexts(page) takes bdi, an element with dir, data, and a page from right to left', () => {
	const name = '<bdi lang="ar">الباغوز</bdi><p dir="rtl"><b>الباغوز</b></p><br>';
	assert.deepEqual(looseTexts(page(`${name}<script>"الباغوز"</script>`)), []);
	assert.deepEqual(looseTexts(page('<p>الباغوز</p>', 'rtl')), []);
	assert.deepEqual(looseTexts(page(`${name}<p>الباغوز</p>`)), ['الباغوز']);
});
