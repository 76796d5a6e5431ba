import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staticImports } from './weigh-page.ts';

test('staticImports(script) finds imports and re-exports, not import()', () => {
	const script = `import"./a.js";import{x as y}from"./b.js";export*from'/c.js';const z=()=>import("./later.js");`;
	assert.deepEqual(staticImports(script), ['./a.js', './b.js', '/c.js']);
});
