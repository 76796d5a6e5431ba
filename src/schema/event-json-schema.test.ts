import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventJsonSchema } from './event-json-schema.ts';
import { edtfPattern } from './edtf-pattern.ts';
import { keyWords } from './key-words.ts';

const words = (...ids: readonly string[]) => new Map(ids.map((id) => [id, `About ${id}`]));
const schema = eventJsonSchema({
	types: words('policy', 'siege'),
	topics: words('trade'),
	places: words('mosul'),
	actors: words('traders'),
	publishers: words('ap'),
}) as any;

test('eventJsonSchema() asks for what an event needs and knows no other key', () => {
	assert.deepEqual(schema.required, [
		...['title', 'summary', 'date', 'type', 'status', 'significance', 'places', 'added', 'sources'],
	]);
	assert.equal(schema.additionalProperties, false);
	assert.equal(schema.properties.sources.items.additionalProperties, false);
});

test('eventJsonSchema() lists the ids of each registry with words beside them', () => {
	const { type, topics, places, actors, claims, control, sources } = schema.properties;
	assert.deepEqual(type.enum, ['policy', 'siege']);
	assert.deepEqual(type.enumDescriptions, ['About policy', 'About siege']);
	assert.deepEqual(
		[
			topics.items,
			places.items.properties.place,
			actors.items.properties.actor,
			claims.items.properties.about_actor,
			control.items.properties.place,
			control.items.properties.holder,
			sources.items.properties.publisher,
			sources.items.properties.agency,
		].map(({ enum: ids }) => ids),
		[['trade'], ['mosul'], ['traders'], ['traders'], ['mosul'], ['traders'], ['ap'], ['ap']],
	);
	assert.equal(schema.properties.related.items.enum, undefined);
});

test('eventJsonSchema() says of every key what it means, and no words are left over', () => {
	const used = new Set<string>();
	const visit = (node: any, path: readonly string[]) => {
		for (const [key, inner] of Object.entries<any>(node.properties ?? {})) {
			assert.ok(inner.description, `Expected words for ${[...path, key].join('.')}`);
			used.add(inner.description);
			visit(inner, [...path, key]);
		}
		for (const part of [node.items, ...(node.anyOf ?? [])]) if (part) visit(part, path);
	};
	visit(schema, []);
	assert.deepEqual(
		Object.values(keyWords).filter((text) => !used.has(text)),
		[],
	);
});

test('eventJsonSchema() knows the form of dates', () => {
	const form = new RegExp(edtfPattern);
	assert.equal(schema.properties.date.pattern, edtfPattern);
	assert.equal(schema.properties.sources.items.properties.published.pattern, edtfPattern);
	assert.ok(schema.properties.added.pattern);
	const right = [
		'2014',
		'2014-06',
		'2014-06-XX',
		'2014-06-29~',
		'2014-06-05/2014-06-10',
		'2014-08/..',
	];
	assert.deepEqual(
		right.filter((date) => !form.test(date)),
		[],
	);
	const wrong = ['June 2014', '10/06/2014', '2014-6-1', '2014-06-29T10:00', '../2014'];
	assert.deepEqual(
		wrong.filter((date) => form.test(date)),
		[],
	);
});
