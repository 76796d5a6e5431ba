import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupClaims } from './group-claims.ts';
import type { Claim } from './timeline.ts';

function claim(kind: Claim['kind'], text: string): Claim {
	return { kind, text, saidBy: 'police', isAnonymous: false, status: 'disputed', sources: [] };
}

test('groupClaims() puts rival claims together, in the order they were written', () => {
	const claims = [
		claim('figure', 'Ten'),
		claim('attribution', 'They did it'),
		claim('forecast', 'More will come'),
		claim('denial', 'We did not'),
		claim('event', 'It was at night'),
	];
	assert.deepEqual(
		groupClaims(claims).map(({ about, claims: own }) => [about, own.map(({ text }) => text)]),
		[
			['who', ['They did it', 'We did not']],
			['what', ['Ten', 'It was at night']],
			['next', ['More will come']],
		],
	);
});

test('groupClaims([]) is empty', () => {
	assert.deepEqual(groupClaims([]), []);
});
