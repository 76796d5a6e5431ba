import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLocation } from './read-location.ts';

const sent = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

test('readLocation() reads UTF-8 that a host has not escaped', () => {
	for (const text of ['/a?b=%D8%A8', 'https://one.example/العراق/page', '/é/ü']) {
		assert.equal(readLocation(sent(text)), text);
	}
});

test('readLocation() escapes bytes that are no UTF-8', () => {
	assert.equal(readLocation('/caf\u00E9/'), '/caf%E9/');
});
