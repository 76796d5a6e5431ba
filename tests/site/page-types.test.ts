import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeOf } from './page-types.ts';

test('typeOf(name) is the form of the route', () => {
	assert.equal(typeOf('index.html'), '/');
	assert.equal(typeOf('404.html'), '/404.html');
	assert.equal(typeOf('about/index.html'), '/about/');
	assert.equal(typeOf('events/2014-06-10-mosul/index.html'), '/events/[id]/');
	assert.equal(typeOf('2014/index.html'), '/[year]/');
	assert.equal(typeOf('2014/06/index.html'), '/[year]/[month]/');
	assert.equal(typeOf('ar/index.html'), '/ar/');
	assert.equal(typeOf('ar/events/x/index.html'), '/ar/events/[id]/');
});
