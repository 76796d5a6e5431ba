import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, Place } from '../model/timeline.ts';
import { thingsOf, toThingKey } from './list-things.ts';

const group: Actor = {
	id: 'group',
	name: { en: 'Group' },
	aliases: ['The G'],
	kind: 'armed-group',
	description: 'A group.',
};
const branch: Actor = {
	...group,
	id: 'branch',
	name: { en: 'Branch' },
	aliases: [],
	part_of: 'group',
};
const place: Place = {
	id: 'mosul',
	name: { en: 'Mosul', ar: 'الموصل' },
	aliases: ['Mossul'],
	country: { id: 'IQ', name: { en: 'Iraq' }, region: { id: 'iraq', name: { en: 'Iraq' } } },
	precision: 1,
};

test('thingsOf(event) lists its places, their countries, its actors and what these are part of', () => {
	const things = thingsOf(
		{
			places: [{ place, role: 'site', precision: 1 }],
			actors: [{ actor: branch, role: 'perpetrator', sources: [] }],
		},
		{ actors: [group, branch] },
	);
	assert.deepEqual(things.map(toThingKey), [
		'place mosul',
		'country IQ',
		'actor branch',
		'actor group',
	]);
	assert.deepEqual(things[0]?.keys, ['mosul', 'موصل', 'mossul']);
});
