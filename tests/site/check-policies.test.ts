import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaknessesOf } from './check-policies.ts';

const strict =
	"default-src 'none'; script-src 'self' 'sha256-7K+xVRGYGWUSFoaIpK4R6SMeNuVmF6v3GEiLpvKfLuc='; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

test('weaknessesOf(policy) accepts a policy by hashes with Trusted Types', () => {
	assert.deepEqual(weaknessesOf(strict), []);
});

test('weaknessesOf(policy) finds inline code, other hosts and missing Trusted Types', () => {
	assert.match(
		weaknessesOf(strict.replace("'self'", "'unsafe-inline'")).join('\n'),
		/no `unsafe-inline`/,
	);
	assert.match(
		weaknessesOf(strict.replace("'self'", 'https://cdn.example')).join('\n'),
		/no other host/,
	);
	assert.match(
		weaknessesOf(strict.replace('require-trusted-types-for', 'x')).join('\n'),
		/trusted-types/,
	);
});
