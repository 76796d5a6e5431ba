import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventJsonSchema } from './event-json-schema.ts';
import { edtfPattern } from './edtf-pattern.ts';
import { keyWords } from './key-words.ts';

/** The parts of a JSON Schema that are looked at here. */
interface Node {
	readonly required: readonly string[];
	readonly additionalProperties: boolean;
	readonly properties?: Readonly<Record<string, Node>>;
	readonly items?: Node;
	readonly anyOf?: readonly Node[];
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly description?: string;
	readonly pattern?: string;
}

const words = (...ids: readonly string[]) => new Map(ids.map((id) => [id, `About ${id}`]));
const schema = eventJsonSchema({
	types: words('policy', 'siege'),
	topics: words('trade'),
	places: words('mosul'),
	actors: words('traders'),
	publishers: words('ap'),
}) as unknown as Node;

/** The node at a way through keys and, where there is a list, its items. */
function at(way: string): Node {
	let node = schema;
	for (const key of way.split('.')) {
		const parent = node.items ?? node;
		const inner = parent.properties?.[key];
		assert.ok(inner, `Expected ${key} in ${way}`);
		node = inner;
	}
	return node;
}

test('eventJsonSchema() asks for what an event needs and knows no other key', () => {
	assert.deepEqual(schema.required, [
		...['title', 'summary', 'date', 'type', 'status', 'significance', 'places', 'added', 'sources'],
	]);
	assert.equal(schema.additionalProperties, false);
	assert.equal(at('sources').items?.additionalProperties, false);
});

test('eventJsonSchema() lists the ids of each registry with words beside them', () => {
	assert.deepEqual(at('type').enum, ['policy', 'siege']);
	assert.deepEqual(at('type').enumDescriptions, ['About policy', 'About siege']);
	assert.deepEqual(at('topics').items?.enum, ['trade']);
	assert.deepEqual(
		[
			...['places.place', 'actors.actor', 'claims.about_actor', 'control.place'],
			...['control.holder', 'leadership.person', 'leadership.of', 'leadership.said_by'],
			...['sources.publisher', 'sources.agency'],
		].map((way) => at(way).enum),
		[
			...[['mosul'], ['traders'], ['traders'], ['mosul'], ['traders']],
			...[['traders'], ['traders'], ['traders'], ['ap'], ['ap']],
		],
	);
	assert.deepEqual(at('leadership.by').items?.enum, ['traders']);
	assert.equal(at('related').items?.enum, undefined);
});

test('eventJsonSchema() says of every key what it means, and no words are left over', () => {
	const used = new Set<string>();
	const visit = (node: Node, path: readonly string[]) => {
		for (const [key, inner] of Object.entries(node.properties ?? {})) {
			assert.ok(inner.description, `Expected words for ${[...path, key].join('.')}`);
			used.add(inner.description);
			visit(inner, [...path, key]);
		}
		for (const part of [...(node.items ? [node.items] : []), ...(node.anyOf ?? [])])
			visit(part, path);
	};
	visit(schema, []);
	assert.deepEqual(
		Object.values(keyWords).filter((text) => !used.has(text)),
		[],
	);
});

test('eventJsonSchema() knows the form of dates', () => {
	const form = new RegExp(edtfPattern);
	assert.equal(at('date').pattern, edtfPattern);
	assert.equal(at('sources.published').pattern, edtfPattern);
	assert.ok(at('added').pattern);
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
