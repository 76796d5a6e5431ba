import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from './answer.ts';
import { nextTry, wantsRest } from './next-try.ts';

const now = Date.UTC(2026, 10, 26, 8);
const settled = { kind: 'settled' };
const head = (status: number, retryAfter?: string): Answer => ({
	kind: 'response',
	status,
	retryAfter,
});
const ask = (answer: Answer, tries = 1, method: 'HEAD' | 'GET' = 'HEAD') =>
	nextTry(answer, { method, tries, now });
const again = (wait: number, method = 'HEAD') => ({ kind: 'again', method, wait });

test('nextTry() takes a page and a redirect as they are', () => {
	for (const status of [200, 301, 302]) assert.deepEqual(ask(head(status)), settled);
});

test('nextTry() asks by GET what HEAD was refused, once', () => {
	for (const status of [401, 403, 404, 405, 410, 501]) {
		assert.deepEqual(ask(head(status)), again(0, 'GET'));
		assert.deepEqual(ask(head(status), 1, 'GET'), settled);
	}
});

test('nextTry() asks three times what may pass, then by GET where HEAD may be the reason', () => {
	const waits = [1, 2, 3].map((tries) => ask(head(500), tries));
	assert.deepEqual(waits, [again(2000), again(8000), again(0, 'GET')]);
	assert.deepEqual(ask(head(500), 3, 'GET'), settled);
	assert.deepEqual(ask(head(429), 3), settled);
	const silent: Answer = { kind: 'failure', code: 'TIMEOUT' };
	assert.deepEqual(
		[1, 2, 3].map((tries) => ask(silent, tries)),
		[again(2000), again(8000), settled],
	);
});

test('nextTry() waits as long as the host says, in seconds or until a time', () => {
	assert.deepEqual(ask(head(429, '7')), again(7000));
	assert.deepEqual(ask(head(503, 'Thu, 26 Nov 2026 08:00:30 GMT')), again(30_000));
	assert.deepEqual(ask(head(503, 'Thu, 26 Nov 2026 07:00:00 GMT')), again(0));
	assert.deepEqual(ask(head(503, 'soon')), again(2000));
	assert.deepEqual(ask(head(429, '3600')), settled);
});

test('wantsRest() is true where a host names a longer wait than a minute', () => {
	assert.equal(wantsRest(head(429, '3600'), now), true);
	assert.equal(wantsRest(head(503, 'Thu, 26 Nov 2026 09:00:00 GMT'), now), true);
	const others = [head(429, '60'), head(429), head(200, '3600'), head(404, '3600')];
	for (const answer of others) assert.equal(wantsRest(answer, now), false);
});

test('nextTry() does not repeat what will not pass', () => {
	for (const code of ['ENOTFOUND', 'ECONNREFUSED', 'CERT_HAS_EXPIRED']) {
		assert.deepEqual(ask({ kind: 'failure', code }), settled);
	}
});
