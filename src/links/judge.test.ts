import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Hop } from './answer.ts';
import { judge, redirectTarget } from './judge.ts';

const from = 'https://one.example/a';

function hop(url: string, status: number, location?: string): Hop {
	return { url, answer: { kind: 'response', status, location } };
}

function failed(code: string): Hop {
	const answer: Answer = { kind: 'failure', code };
	return { url: from, answer };
}

test('judge() finds a page', () => {
	for (const status of [200, 204, 206])
		assert.deepEqual(judge([hop(from, status)]), { kind: 'found' });
});

test('judge() follows what has moved for good only as far as it has', () => {
	const there = 'https://one.example/b';
	const now = 'https://two.example/c';
	assert.deepEqual(judge([hop(from, 301), hop(there, 200)]), { kind: 'moved', to: there });
	assert.deepEqual(judge([hop(from, 308), hop(there, 302), hop(now, 200)]), {
		kind: 'moved',
		to: there,
	});
	assert.deepEqual(judge([hop(from, 302), hop(there, 301), hop(now, 200)]), { kind: 'found' });
});

test('judge() takes a redirect to the front page for a page that is gone, unless that was cited', () => {
	const front = 'https://one.example/';
	assert.equal(judge([hop(from, 302), hop(front, 200)]).kind, 'broken');
	assert.equal(judge([hop('http://one.example', 301), hop(front, 200)]).kind, 'moved');
	assert.equal(judge([hop(from, 301), hop('https://one.example/?p=12', 200)]).kind, 'moved');
});

test('judge() cannot see behind a way to sign in, which no error is', () => {
	const wall = 'https://one.example/account/sign-in?to=a';
	assert.deepEqual(judge([hop(from, 302), hop(wall, 200)]), {
		kind: 'unchecked',
		found: `a way to sign in at \`${wall}\``,
	});
	assert.equal(
		judge([hop(from, 301), hop('https://one.example/design/login-bonus', 200)]).kind,
		'moved',
	);
});

test('judge() calls broken what no person sees, and leaves the rest to be looked at', () => {
	const kinds = (hops: readonly Hop[]) => hops.map((one) => judge([one]).kind);
	assert.deepEqual(
		new Set(
			kinds([
				hop(from, 404),
				hop(from, 410),
				failed('ENOTFOUND'),
				failed('CERT_HAS_EXPIRED'),
				failed('ERR_TLS_CERT_ALTNAME_INVALID'),
			]),
		),
		new Set(['broken']),
	);
	const unsure = [400, 401, 402, 403, 405, 407, 418, 429, 451, 500, 503, 599, 199].map((status) =>
		hop(from, status),
	);
	const errors = [
		'TIMEOUT',
		'ECONNRESET',
		'ECONNREFUSED',
		'EAI_AGAIN',
		'SELF_SIGNED_CERT_IN_CHAIN',
		'HPE_INVALID_HEADER_TOKEN',
	].map(failed);
	assert.deepEqual(new Set(kinds([...unsure, ...errors])), new Set(['unchecked']));
});

test('judge() names what it found', () => {
	const found = (one: Hop) => {
		const verdict = judge([one]);
		return 'found' in verdict ? verdict.found : '';
	};
	assert.deepEqual(
		[
			hop(from, 451),
			hop(from, 599),
			hop(from, 301),
			failed('ENOTFOUND'),
			failed('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
			failed('ELSE'),
		].map(found),
		[
			'451 Unavailable For Legal Reasons',
			'599',
			'a redirect to nowhere',
			'a host that no longer exists',
			'a certificate that nobody known has signed',
			'the error ELSE',
		],
	);
});

test('redirectTarget() resolves the address and keeps the place in the page', () => {
	assert.equal(redirectTarget(hop(`${from}#part`, 301, '../b')), 'https://one.example/b#part');
	assert.equal(redirectTarget(hop(`${from}#part`, 301, '/b#other')), 'https://one.example/b#other');
	for (const location of ['javascript:alert(1)', 'ftp://one.example/', 'http://', undefined]) {
		assert.equal(redirectTarget(hop(from, 301, location)), undefined);
	}
});
