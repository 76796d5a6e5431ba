import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventPath, swap } from '../../load/test-content.ts';
import { importIn } from './test-import.ts';

const table = `Day,What,Kind,Link,Weather
10 June 2014,A market closes in Mosul,policy,https://one.example/a,dry
someday,A market moves in Mosul,policy,,wet
10 June 2014,A market closes in Mosul,clash,,"cold
and \`\`\`wet"
`;
const mapping = `date: Day
title: What
type: Kind
source_url: Link
`;

test('runImport() writes a draft for each row, with a mark for each decision and nothing lost', async (context) => {
	const { run, save, drafts, read, said, out } = importIn(context);
	const flags = ['--out', out, '--map', save('map.yaml', mapping)];
	const { code, says } = await run(save('table.csv', table), flags);
	assert.equal(code, 1);
	assert.match(says, /3 rows = 2 written \+ 0 there already \+ 1 not read\n/);
	assert.deepEqual(said, [
		'table.csv:3: Expected a date in `date`, found `someday`\n  Mend: write 2014-06-29, 2014-06 or 2014, with `?` uncertain, `~` approximate or `%` both, or an interval 2014-06-05/2014-06-10',
	]);
	assert.deepEqual(drafts(), [
		'2014/2014-06-10-market-closes-mosul-2.md',
		'2014/2014-06-10-market-closes-mosul.md',
	]);
	assert.equal(
		read('2014/2014-06-10-market-closes-mosul.md'),
		`---
title: A market closes in Mosul
summary: "TODO: say in one or two sentences what happened and where."
date: 2014-06-10
type: policy
status: single-source
significance: TODO
places:
  - { place: TODO }
added: 2026-11-26
draft: true
sources:
  - id: one
    url: https://one.example/a
    title: "[TODO: title as printed]"
    published: TODO
---

TODO: write the account here, in your own words, and cite in every paragraph. [@one]

TODO: use what the imported row says beyond that, and delete it.

\`\`\`text
Weather: dry
\`\`\`
`,
	);
	assert.match(
		read('2014/2014-06-10-market-closes-mosul-2.md'),
		/\n````text\nWeather: cold\n {2}and ```wet\n````\n$/,
	);
});

test('runImport() goes on where it stopped and changes no file', async (context) => {
	const { run, save, drafts, read, out } = importIn(context);
	const flags = ['--out', out, '--map', save('map.yaml', mapping)];
	const file = save('table.csv', table);
	await run(file, flags);
	const [first = '', second = ''] = drafts();
	writeFileSync(join(out, first), 'changed by its author');
	rmSync(join(out, second));
	const { says } = await run(file, flags);
	assert.match(says, /3 rows = 1 written \+ 1 there already \+ 1 not read/);
	assert.equal(read(first), 'changed by its author');
});

/** Invented rows in the columns of UCDP GED. */
const ged = `id,type_of_violence,dyad_name,side_a,side_b,where_prec,where_coordinates,country,date_prec,date_start,date_end,low,best,high
7,1,Traders - Bakers,Traders,Bakers,1,Mosul city,Iraq,1,2014-06-10,2014-06-10,1,2,3
8,1,Traders - Bakers,Traders,Bakers,9,Mosul city,Iraq,1,2014-06-11,2014-06-11,1,2,3
9,1,Traders - Bakers,Traders,Bakers,1,Mosul city,Iraq,1,2014-06-12,2014-06-12,1,2,3
`;

test('runImport() of UCDP GED leaves out what the record has under the same number', async (context) => {
	const change = { [eventPath]: swap('added:', 'ids: { ucdp_ged: [7] }\nadded:') };
	const { run, save, drafts, said } = importIn(context, change);
	const { says } = await run(save('ged.csv', ged));
	assert.match(says, /\(UCDP GED\): 3 rows = 1 written \+ 1 there already \+ 1 not read\n/);
	assert.deepEqual(drafts(), ['2014/2014-06-12-ucdp-9.md']);
	assert.match(
		said[0] ?? '',
		/^ged\.csv:3: Expected a whole number from 1 to 7 in `where_prec`, found `9`/,
	);
});

test('runImport() of JSON that is cut off reads what is whole and says where it ends', async (context) => {
	const { run, save, drafts, said } = importIn(context);
	const feature =
		'{"type":"Feature","geometry":null,"properties":{"title":"A market opens","date":"2014-06"}}';
	const text = `{"type":"FeatureCollection","features":[\n${feature},\n{"type":`;
	const { code, says } = await run(save('map.geojson', text));
	assert.equal(code, 1);
	assert.match(says, /2 rows = 1 written .* 1 not read\nThe file was not read to its end/);
	assert.deepEqual(drafts(), ['2014/2014-06-market-opens.md']);
	assert.match(said[0] ?? '', /^map\.geojson:3: Expected the end of the list `features`/);
});

test('runImport() with --dry-run says the same and writes nothing', async (context) => {
	const { run, save, out } = importIn(context);
	const flags = ['--out', out, '--map', save('map.yaml', mapping), '--dry-run'];
	const { says } = await run(save('table.csv', table), flags);
	assert.match(says, /3 rows = 2 to write \+ 0 there already \+ 1 not read\nNothing was written/);
	assert.equal(existsSync(out), false);
});

test('runImport() lists all that is wrong with a command, a mapping or a table', async (context) => {
	const { run, save, out } = importIn(context);
	const missing = await run('', []);
	assert.equal(missing.code, 1);
	assert.match(
		missing.says,
		/^Expected one file to import, found none\n.*\n--out: Expected a folder/,
	);
	assert.match((await run('x', ['--aut', 'y'])).says, /did you mean `--out`/);
	const file = save('table.csv', table);
	assert.match(
		(await run(file)).says,
		/Expected the columns of UCDP GED.*\n {2}Mend: say with --map/,
	);
	const misspelt = save('map.yaml', 'date: Dai\ntitel: What\n');
	const keys = (await run(file, ['--out', out, '--map', misspelt])).says;
	assert.match(keys, /map\.yaml:2:1: .*`titel`.*\n {2}Mend: .*`title`/);
	const column = save('map.yaml', 'date: Dai\n');
	const columns = (await run(file, ['--out', out, '--map', column])).says;
	assert.match(columns, /Expected in `date` a column of the table, found `Dai`\n {2}Mend: .*`Day`/);
});
