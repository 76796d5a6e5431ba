import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../parse/yaml.ts';
import { addEntry } from './add-entry.ts';

const value = { name: { en: 'Third' }, kind: 'agency', country: undefined };

test('addEntry() adds a line at the end of a file that is in an order of its own', () => {
	const text = '# Who publishes.\nb: { name: { en: B } } # best\na: { name: { en: A } }';
	assert.equal(
		addEntry(text, { id: 'c', value }),
		`${text}\nc: { name: { en: Third }, kind: agency }\n`,
	);
});

test('addEntry() writes on several lines where the last entry does', () => {
	const text = 'b:\n  name: { en: B }\n  kind: agency\na:\n  name: { en: A }\n';
	assert.equal(
		addEntry(text, { id: 'c', value }),
		`${text}c:\n  name: { en: Third }\n  kind: agency\n`,
	);
});

test('addEntry() keeps alphabetical order, and a comment with the entry below it', () => {
	const text = '# All.\na: { x: 1 }\n# The last one.\nz: { x: 1 }\n';
	assert.equal(
		addEntry(text, { id: 'c', value: { x: 2 } }),
		'# All.\na: { x: 1 }\nc: { x: 2 }\n# The last one.\nz: { x: 1 }\n',
	);
});

test('addEntry() begins a new file and keeps CRLF', () => {
	assert.equal(addEntry('', { id: 'a', value: { x: 1 } }), 'a: { x: 1 }\n');
	assert.equal(
		addEntry('b: { x: 1 }\r\na: { x: 1 }\r\n', { id: 'c', value: { x: 1 } }),
		'b: { x: 1 }\r\na: { x: 1 }\r\nc: { x: 1 }\r\n',
	);
});

test('addEntry() adds the entry, keeps all others and takes away no byte, whatever the file', () => {
	const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
	const entry = fc.oneof(
		fc.constant((name: string) => `${name}: { x: "a: b" } # why\n`),
		fc.constant((name: string) => `# above\n${name}:\n  x: "a: b"\n\n`),
		fc.constant((name: string) => `${name}:\n  x: >-\n    a:\n    b: c\n  # inside\n  y: 1\n`),
	);
	fc.assert(
		fc.property(
			fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
			fc.array(entry, { minLength: 5, maxLength: 5 }),
			([added = '', ...names], writers) => {
				const before = names.map((name, index) => (writers[index] ?? String)(name)).join('');
				const after = addEntry(before, { id: added, value: { x: 'no: way' } });
				const data = parseYaml(before).data as object | undefined;
				assert.deepEqual(parseYaml(after).data, { ...data, [added]: { x: 'no: way' } });
				const kept = after.split('\n');
				for (const line of before.split('\n')) assert.ok(kept.includes(line));
			},
		),
	);
});
