import assert from 'node:assert/strict';
import test from 'node:test';
import { testEvent } from '../model/test-content.ts';
import { listDataFiles } from './list-data-files.ts';
import { toLicence } from './licence.ts';
import { fullEvent, testPublication, wholeEvent } from './test-publication.ts';

const publication = testPublication(fullEvent, wholeEvent);
const { version, tables, files } = await listDataFiles(publication);
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
const rowOf = (name: string, at = 0) => {
	const table = tables.find((one) => one.name === name);
	return Object.fromEntries(
		(table?.fields ?? []).map((field, index) => [field.name, table?.rows[at]?.[index]]),
	);
};

test('listDataFiles() writes the same bytes for the same record, and another version for another', async () => {
	const again = await listDataFiles(testPublication(fullEvent, wholeEvent));
	assert.deepEqual(again.files, files);
	const more = await listDataFiles(
		testPublication(fullEvent, wholeEvent, testEvent('2015-01-01-a')),
	);
	assert.notEqual(more.version, version);
});

test('listDataFiles() takes the version from the record’s last change, as semver orders it', () => {
	assert.match(version, /^2026\.11\.25\+[0-9a-f]{8}$/);
});

test('listDataFiles() has a row for each report, claim, role, holder and correction', () => {
	const counts = Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length]));
	assert.deepEqual(
		[counts['reports'], counts['claims'], counts['event-places'], counts['control']],
		[5, 1, 3, 1],
	);
	assert.equal(counts['corrections'], 2);
	assert.deepEqual(rowOf('leadership'), {
		...{ event: fullEvent.id, number: 1, person: 'traders', organisation: 'farmers' },
		...{ change: 'died', occurred: '2014-06', announced: '2014-06-10/2014-06-12~' },
		...{ said_by: 'traders', manner: 'raid', by: ['weavers'], status: 'disputed' },
		sources: ['first', 'second'],
	});
	assert.deepEqual(rowOf('claims'), {
		event: fullEvent.id,
		number: 1,
		text: 'The market was closed.',
		said_by: 'A trader',
		anonymous: true,
		kind: 'event',
		status: 'disputed',
		about_actor: 'traders',
		sources: ['second'],
	});
});

test('listDataFiles() keeps bounds apart: a minimum has no high, a figure that nobody gave is empty', () => {
	const full = rowOf(
		'events',
		tables[0]?.rows.findIndex(([id]) => id === fullEvent.id),
	);
	assert.deepEqual(
		[full['killed_low'], full['killed_best'], full['killed_high'], full['injured_best']],
		[1, 2, 4, 5],
	);
	const whole = rowOf(
		'events',
		tables[0]?.rows.findIndex(([id]) => id === wholeEvent.id),
	);
	assert.equal(whole['killed_best'], undefined);
	const table = tables.find(({ name }) => name === 'reports');
	const minimum = table?.rows.find(
		([, , source, measure]) => source === 'first' && measure === 'killed',
	);
	assert.deepEqual(minimum?.slice(4, 6), [2, undefined]);
});

test('listDataFiles() describes every column of every table in the README', () => {
	const readme = textOf('README.md');
	for (const { name, fields } of tables) {
		assert.ok(readme.includes(`### ${name}.csv`));
		for (const field of fields) assert.ok(readme.includes(`| \`${field.name}\` |`), field.name);
	}
	assert.ok(readme.includes(version));
	assert.ok(readme.includes('CC BY 4.0'));
});

test('listDataFiles() sums every file but the sums', () => {
	const lines = textOf('SHA256SUMS').trimEnd().split('\n');
	assert.deepEqual(
		lines.map((line) => line.slice(66)),
		files.map(({ name }) => name).filter((name) => name !== 'SHA256SUMS'),
	);
	assert.ok(lines.every((line) => /^[0-9a-f]{64} {2}/.test(line)));
});

test('toLicence(title) finds the address of a Creative Commons licence, and makes up no other', () => {
	assert.deepEqual(toLicence('CC BY-SA 4.0'), {
		name: 'CC-BY-SA-4.0',
		title: 'CC BY-SA 4.0',
		path: 'https://creativecommons.org/licenses/by-sa/4.0/',
	});
	assert.deepEqual(toLicence('Own terms'), { name: 'Own-terms', title: 'Own terms' });
});
