import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCbor, encodeCbor } from './cbor.ts';

test('decodeCbor(encodeCbor(value)) is the value', () => {
	for (const value of [
		0,
		23,
		24,
		255,
		256,
		65_535,
		65_536,
		2 ** 32 - 1,
		'',
		'باغوز',
		'a'.repeat(300),
	]) {
		assert.deepEqual(decodeCbor(encodeCbor(value)), value);
	}
	const nested = ['kind', [['launch', [0, 500]]], Array.from({ length: 40 }, (_, index) => index)];
	assert.deepEqual(decodeCbor(encodeCbor(nested)), nested);
});

test('encodeCbor(value) is as in RFC 8949', () => {
	assert.equal(encodeCbor(1000).toString('hex'), '1903e8');
	assert.equal(encodeCbor(['a', 24]).toString('hex'), '8261611818');
});

test('decodeCbor(bytes) refuses what Pagefind does not write', () => {
	assert.throws(() => decodeCbor(Buffer.from('a0', 'hex')), /type 5/);
	assert.throws(() => decodeCbor(Buffer.from('0101', 'hex')), /more than one/);
});
