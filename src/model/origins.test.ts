import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { publisherSchema } from '../schema/registries.ts';
import { originsOf } from './origins.ts';
import type { Publisher } from './timeline.ts';

function publisher(id: string, kind: Publisher['kind'] = 'newspaper'): Publisher {
	return { id, ...publisherSchema.parse({ name: { en: id }, kind }) };
}

const wire = publisher('wire', 'agency');
const [first, second, third] = ['first', 'second', 'third'].map((id) => publisher(id));
assert.ok(first && second && third);

test('originsOf(five works with the copy of two agencies) are two origins', () => {
	const other = publisher('other', 'agency');
	const works = [
		{ publisher: other },
		{ publisher: first, agency: wire },
		{ publisher: second, agency: wire },
		{ publisher: third, agency: wire },
		{ publisher: wire },
	];
	assert.deepEqual(originsOf(works), [
		{ publisher: wire, works: 4 },
		{ publisher: other, works: 1 },
	]);
});

test('originsOf() does not count a reference work', () => {
	assert.deepEqual(originsOf([{ publisher: publisher('encyclopaedia', 'reference') }]), []);
});

test('originsOf() are never more than the works, and each copy of an agency is one work of it', () => {
	const work = fc.record({
		publisher: fc.constantFrom(first, second, third, wire),
		agency: fc.constantFrom(undefined, wire),
	});
	fc.assert(
		fc.property(fc.array(work, { maxLength: 9 }), (list) => {
			const works = list.map(({ publisher: at, agency }) =>
				agency ? { publisher: at, agency } : { publisher: at },
			);
			const origins = originsOf(works);
			assert.ok(origins.length <= works.length);
			assert.equal(
				origins.reduce((sum, origin) => sum + origin.works, 0),
				works.length,
			);
		}),
	);
});
