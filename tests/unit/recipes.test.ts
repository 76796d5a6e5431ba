import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';
import { parseHeadersFile } from '../../scripts/serve/headers-file.ts';
import { writeFramingRules } from '../../scripts/build/framing-headers.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rules = parseHeadersFile(read('public/_headers'));
const [framing] = parseHeadersFile(writeFramingRules(['index.html']));

for (const recipe of ['docs/recipes/nginx.conf', 'docs/recipes/Caddyfile']) {
	test(`${recipe} sends the headers that the build asks of other hosts`, () => {
		const text = read(recipe);
		for (const { path, headers } of [...rules, ...(framing ? [framing] : [])]) {
			for (const [name, value] of headers) {
				assert.ok(text.includes(`"${value}"`), `${name}: ${value}`);
				assert.ok(text.includes(name), name);
			}
			const folder = path.replace(/^\/|\/?\*$/g, '');
			assert.ok(text.includes(folder), path);
		}
		const named = text.match(/^\s*(add_header )?[A-Z][a-z]*(-[A-Za-z]+)+ "/gm) ?? [];
		assert.equal(named.length, rules[0]?.headers.length, 'and no others');
	});
}

test('the workflow runs only actions pinned to a commit, with the rights that each job needs', () => {
	const text = read('.github/workflows/pages.yml');
	const used = text.match(/uses: \S+/g) ?? [];
	assert.equal(used.length, 3);
	for (const action of used) assert.match(action, /^uses: actions\/[a-z-]+@[0-9a-f]{40}$/);
	assert.match(text, /^permissions: \{\}$/m);
	assert.deepEqual(text.match(/[a-z-]+: write/g), ['pages: write', 'id-token: write']);
});
