import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnswer } from './is-answer.ts';

test('isAnswer() takes what only a host can have said', () => {
	assert.equal(isAnswer({ kind: 'response', status: 503 }), true);
	const isOfHost = (code: string) => isAnswer({ kind: 'failure', code });
	const said = ['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'HPE_INVALID_HEADER_TOKEN'];
	assert.deepEqual(said.map(isOfHost), [true, true, true]);
	// Behind a proxy that is not there, each host seems to refuse.
	const unsure = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ECONNREFUSED', 'TIMEOUT'];
	assert.deepEqual(new Set(unsure.map(isOfHost)), new Set([false]));
});
