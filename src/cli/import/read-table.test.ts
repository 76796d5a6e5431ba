import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readTable } from './read-table.ts';
import { collect } from './test-rows.ts';

async function read(context: TestContext, text: string | Uint8Array) {
	const home = mkdtempSync(join(tmpdir(), 'timeline-table-'));
	context.after(() => rmSync(home, { recursive: true }));
	const path = join(home, 'table.csv');
	writeFileSync(path, text);
	const rows = await collect(readTable(path, { progress: () => undefined }));
	return rows.map((row) =>
		'cells' in row ? { line: row.line, ...Object.fromEntries(row.cells) } : row,
	);
}

test('readTable() reads quotes, line ends in quotes and a byte order mark, with the line of each row', async (context) => {
	assert.deepEqual(await read(context, '\uFEFFa,b\r\n1,"x\r\ny"\r\n\r\n2,"say ""z"""\r\n3,'), [
		{ line: 2, a: '1', b: 'x\ny' },
		{ line: 5, a: '2', b: 'say "z"' },
		{ line: 6, a: '3', b: '' },
	]);
});

test('readTable() takes semicolons and tabs between columns, and tells columns of one name apart', async (context) => {
	assert.deepEqual(await read(context, 'a;a\n1,5;2\n'), [{ line: 2, a: '1,5', 'a (2)': '2' }]);
	assert.deepEqual(await read(context, 'a\tb\n1\t2\n'), [{ line: 2, a: '1', b: '2' }]);
});

test('readTable() reports a row with a field too many, and goes on', async (context) => {
	assert.deepEqual(await read(context, 'a,b\n1,2,3\n4,5\n'), [
		{
			line: 2,
			reason: 'Expected 2 fields, as many as columns, found 3',
			mend: 'put a text that holds the delimiter in quotes, and double the quotes within',
		},
		{ line: 3, a: '4', b: '5' },
	]);
});

test('readTable() reports bytes that are not UTF-8, and takes a stray quote as it is', async (context) => {
	const [bad, good] = await read(context, Buffer.from('a,b\n1,caf\u00e9\n2,5" pipe\n', 'latin1'));
	assert.ok(bad && 'reason' in bad);
	assert.equal(bad.reason, 'Expected text in UTF-8, found other bytes');
	assert.deepEqual(good, { line: 3, a: '2', b: '5" pipe' });
});

test('readTable() says from which line on a quote that is not closed hides the rows', async (context) => {
	const rows = await read(context, 'a,b\n1,2\n3,"4\n5,6\n');
	assert.deepEqual(rows.at(-1), {
		line: 3,
		reason: 'Expected a quote at the end of a quoted text, found none',
		mend: 'close the quote that begins in this row; no row from here on was read',
		isLast: true,
	});
});

test('readTable() of an empty file, or of a header alone, has no rows', async (context) => {
	assert.deepEqual(await read(context, ''), []);
	assert.deepEqual(await read(context, 'a,b\n'), []);
});
