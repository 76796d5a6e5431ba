import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';
import { parseFrontmatter } from '../../src/parse/frontmatter.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { validate } from '../../src/schema/validate.ts';

type Snippets = Readonly<Record<string, { readonly body: readonly string[] }>>;

const snippets = JSON.parse(
	readFileSync(join(root, '.vscode/timeline.code-snippets'), 'utf8'),
) as Snippets;

/** The text that a snippet puts in when nothing but the date is typed over. */
function expand(name: string): string {
	return (snippets[name]?.body ?? [])
		.join('\n')
		.replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
		.replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2019-03-24')
		.replace(/\$\{\d+:\$CURRENT_YEAR\}/g, '2019')
		.replace(/\$\{\d+:([^}]*)\}/g, '$1')
		.replace(/\$0/g, '')
		.replace('YYYY-MM-DD', '2019-03-23');
}

const event = expand('Event');

const filled: Readonly<Record<string, string>> = {
	Event: event,
	Source: event.replace(/sources:\n[^]*?\n---/, () => `sources:\n${expand('Source')}---`),
	Report: event.replace('published: 2019\n---', `published: 2019\n${expand('Report')}\n---`),
	Claim: event.replace('added:', `claims:\n${expand('Claim')}added:`),
	Actor: event.replace('added:', `actors:\n${expand('Actor')}added:`),
	Leadership: event.replace('added:', `leadership:\n${expand('Leadership')}added:`),
};

for (const [name, text] of Object.entries(filled)) {
	test(`the snippet ${name} puts in what the schema of an event allows`, () => {
		const parsed = parseFrontmatter(text);
		assert.deepEqual(parsed.problems, [], text);
		assert.deepEqual(validate(eventSchema, parsed.data).problems, [], text);
	});
}

test('every snippet is tried', () => {
	assert.deepEqual(Object.keys(snippets), Object.keys(filled));
});
