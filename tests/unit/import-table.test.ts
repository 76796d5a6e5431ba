import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../../scripts/root.ts';

// The table is worth what it forbids: each case is a module that breaks one row of it.
const eslint = new ESLint({
	cwd: root,
	// Types are not asked for here, and a file that is not there has none.
	overrideConfig: [
		{ languageOptions: { parserOptions: { projectService: false, project: null } } },
		{ rules: { 'house/no-date-from-string': 'off' } },
	],
	ruleFilter: ({ ruleId }) => /^no-restricted/.test(ruleId),
});

async function rulesBroken(path: string, code: string): Promise<readonly (string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath: `${root}/${path}` });
	return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const forbidden: readonly (readonly [string, string])[] = [
	['src/parse/example.ts', `export { x } from '../model/date.ts';`],
	['src/parse/example.ts', `export { x } from '../timeline.ts';`],
	['src/parse/example.ts', `export { x } from 'zod';`],
	['src/model/example.ts', `export { x } from '../pages/index.astro';`],
	['src/model/example.ts', `export { x } from 'node:fs';`],
	['src/model/example.ts', `export { x } from './../load/read-content.ts';`],
	['src/markdown/example.ts', `export { x } from '../schema/validate.ts';`],
	['src/load/example.ts', `export { x } from '../model/build-timeline.ts';`],
	['src/charts/lanes/layout.ts', `export { x } from '../density/layout.ts';`],
	['src/charts/lanes/layout.ts', `export { x } from 'd3-selection';`],
	['src/charts/lanes/client.ts', `export { x } from '../../schema/validate.ts';`],
	['src/charts/lanes/client.ts', `export { x } from 'zod';`],
	['src/pages/example.ts', `export { x } from '../load/read-content.ts';`],
	['src/cli/example.ts', `export { x } from '../pages/index.astro';`],
];

for (const [path, code] of forbidden) {
	test(`the import table forbids in ${path}: ${code}`, async () => {
		assert.deepEqual(await rulesBroken(path, code), ['no-restricted-imports']);
	});
}

const allowed: readonly (readonly [string, string])[] = [
	['src/parse/example.ts', `export { x } from '../rules/rules.ts';`],
	['src/model/example.ts', `export { x } from 'd3-array';`],
	['src/markdown/example.ts', `import type { X } from '../schema/content.ts'; export type Y = X;`],
	['src/charts/lanes/client.ts', `export { x } from './layout.ts';`],
	['src/charts/lanes/client.ts', `export { x } from 'd3-zoom';`],
	['src/pages/events/example.ts', `export { x } from '../../timeline.ts';`],
];

for (const [path, code] of allowed) {
	test(`the import table allows in ${path}: ${code}`, async () => {
		assert.deepEqual(await rulesBroken(path, code), []);
	});
}

const houseRules: readonly (readonly [string, string, string])[] = [
	['src/model/example.ts', 'export const x = document.title;', 'no-restricted-globals'],
	['src/model/example.ts', 'export const x = Date.now();', 'no-restricted-properties'],
	['src/charts/lanes/layout.ts', 'export const x = Math.random();', 'no-restricted-properties'],
	['src/model/example.ts', 'export const x = new Date();', 'no-restricted-syntax'],
	['src/model/example.ts', `export const x = new Date('2014-06-10');`, 'no-restricted-syntax'],
	['src/charts/lanes/client.ts', 'export const x = (1).toLocaleString();', 'no-restricted-syntax'],
	['src/charts/lanes/client.ts', `document.body.innerHTML = '';`, 'no-restricted-syntax'],
	['src/search/client.ts', `document.write('');`, 'no-restricted-syntax'],
	['src/search/client.ts', `export const x = eval('1');`, 'no-restricted-syntax'],
	['src/search/client.ts', `export const x = new Function('1');`, 'no-restricted-syntax'],
	['src/search/client.ts', `export const x = new DOMParser();`, 'no-restricted-syntax'],
	[
		'src/search/client.ts',
		`document.body.insertAdjacentHTML('afterend', '');`,
		'no-restricted-syntax',
	],
];

for (const [path, code, rule] of houseRules) {
	test(`${rule} forbids in ${path}: ${code}`, async () => {
		assert.deepEqual(await rulesBroken(path, code), [rule]);
	});
}
