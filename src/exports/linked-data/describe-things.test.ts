import assert from 'node:assert/strict';
import test from 'node:test';
import { testPublication } from '../test-publication.ts';
import { describeActor, describePlace, describeTerm } from './describe-things.ts';

const context = testPublication();
const { places, actors, topics } = context.timeline;
const [mosul] = places.filter(({ id }) => id === 'mosul');
const [weavers] = actors.filter(({ id }) => id === 'weavers');
const [trade] = topics;
assert.ok(mosul && weavers && trade);

test('describePlace(a place known as a province) has no point', () => {
	assert.ok('geo' in { ...(describePlace(mosul, context) as object) });
	assert.ok(!('geo' in { ...(describePlace({ ...mosul, precision: 4 }, context) as object) }));
});

test('describeActor(actor) has its names in all languages, and is a person only where it is one', () => {
	const described = describeActor({ ...weavers, aliases: ['Weaver', 'Weavers'] }, context);
	assert.deepEqual(described, {
		'@type': 'Thing',
		'@id': 'https://timeline.example/base/actors/weavers/#actor',
		name: 'Weavers',
		alternateName: ['النساجون', 'Weaver'],
		description: 'A definition of it.',
	});
	const person = { ...(describeActor({ ...weavers, kind: 'person' }, context) as object) };
	assert.deepEqual(Object.entries(person)[0], ['@type', 'Person']);
});

test('describeTerm(topic) is a term of the set that its list is', () => {
	assert.deepEqual(describeTerm(trade, { context, in: 'topics' }), {
		'@type': 'DefinedTerm',
		'@id': 'https://timeline.example/base/topics/trade/#term',
		name: 'Trade',
		description: 'A definition of it.',
		termCode: 'trade',
		inDefinedTermSet: 'https://timeline.example/base/topics/',
	});
});
