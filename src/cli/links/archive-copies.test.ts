import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { eventPath } from '../../load/test-content.ts';
import { startHosts, type Play } from './test-hosts.ts';
import { worldWith } from './test-world.ts';

const stamp = '20140612083000';

interface ArchiveAnswer {
	readonly closest?: object;
	/** When it was made, as the archive writes it. */
	readonly made?: string;
	/** What the copies themselves answer. */
	readonly status?: number;
	/** Happens while a copy is looked at. */
	readonly meanwhile?: () => void;
}

/** A world whose archive has a copy of the first page that the event cites, unless told otherwise. */
async function worldWithArchive(
	context: TestContext,
	{ closest = {}, made = stamp, status = 200, meanwhile }: ArchiveAnswer = {},
) {
	const questions: URLSearchParams[] = [];
	const available: Play = (response, { url }) => {
		questions.push(url.searchParams);
		const original = url.searchParams.get('url') ?? '';
		const found = {
			...{ available: true, status: '200', timestamp: made },
			...{ url: `http://web.archive.org/web/${made}/${original}`, ...closest },
		};
		const snapshots = original.endsWith('/missing') ? { closest: found } : {};
		response.end(JSON.stringify({ archived_snapshots: snapshots }));
	};
	const hosts = await startHosts(context, {
		'/available': available,
		'/web/': (response) => {
			meanwhile?.();
			response.writeHead(status).end();
		},
	});
	const local = `http://127.0.0.1:${hosts.port}`;
	const archive = { service: `${local}/available`, copies: `${local}/web/` };
	const world = worldWith(context, [`${local}/missing`, `${local}/page`], { archive });
	return { ...world, local, questions, copy: `${local}/web/${stamp}/${local}/missing` };
}

test('runLinks(--archive) asks for the copy nearest to the day of publication and offers it', async (context) => {
	const { run, local, questions, copy, event } = await worldWithArchive(context);
	const before = event();
	const { code, says } = await run('--archive');
	assert.deepEqual(
		questions.map((question) => [question.get('url'), question.get('timestamp')]),
		[
			[`${local}/missing`, '20140610000000'],
			[`${local}/page`, '20140610000000'],
		],
	);
	assert.deepEqual(says.split('\n').slice(0, 4), [
		`${eventPath}:12:10: Expected a page, found 404 Not Found [link-broken]`,
		'  Mend: look for the page’s new address; or take the archive’s copy',
		`${eventPath}:12:10: warning: Expected an \`archive_url\`, found none, and a copy of 2014-06-12 in the archive [link-copy]`,
		`  Mend: look at it, then add archive_url: ${copy} (or all of them with --write)`,
	]);
	assert.equal(code, 1);
	assert.equal(event(), before);
	await run('--archive');
	assert.equal(questions.length, 2, 'the answer is kept');
});

test('runLinks() does not offer a copy from before the day of publication', async (context) => {
	const { run } = await worldWithArchive(context, { made: '20140101000000' });
	const { says } = await run('--archive');
	assert.deepEqual(says.split('\n').slice(1, 3), [
		'  Mend: look for the page’s new address; the archive has no copy that shows what was cited',
		'1 problem in 1 file',
	]);
});

test('runLinks(--archive --write) writes the copies that answer and nothing else', async (context) => {
	const { run, copy, event } = await worldWithArchive(context);
	const before = event();
	const { code, says } = await run('--archive', '--write');
	const [first, ...rest] = says.split('\n');
	assert.equal(first, `${eventPath}: wrote archive_url: ${copy}`);
	assert.match(
		rest.join('\n'),
		/:12:10: warning: Expected a page, found 404 Not Found \[link-broken\]/,
	);
	assert.equal(
		event(),
		before.replace('published: 2014-06-10\n', `published: 2014-06-10\n    archive_url: ${copy}\n`),
	);
	assert.equal(code, 0, 'the copy stands in for the page');
	assert.match(says, /3 addresses at 1 host: 2 found, 1 broken$/);
	const written = event();
	await run('--write');
	assert.equal(event(), written);
});

for (const [name, answer] of [
	['does not answer', { status: 404 }],
	['is from before the day of publication', { made: '20140101000000' }],
	[
		'is one of another page',
		{ closest: { url: `http://web.archive.org/web/${stamp}/https://other.example/` } },
	],
	['holds no page', { closest: { status: '404' } }],
	['is not to be seen', { closest: { available: false } }],
] as const) {
	test(`runLinks(--archive --write) writes no copy that ${name}`, async (context) => {
		const { run, event } = await worldWithArchive(context, answer);
		const before = event();
		await run('--archive', '--write');
		assert.equal(event(), before);
	});
}

test('runLinks(--archive --write) writes a copy only where its page is still cited', async (context) => {
	let meanwhile = () => {};
	const world = await worldWithArchive(context, { meanwhile: () => meanwhile() });
	const { run, event, folder, local, copy, pass } = world;
	const file = join(folder, eventPath);
	const [missing, page] = [`    url: ${local}/missing\n`, `    url: ${local}/page\n`];
	const before = event();
	const swapped = before.replace(missing, '*').replace(page, missing).replace('*', page);
	meanwhile = () => writeFileSync(file, swapped);
	assert.equal((await run('--archive', '--write')).code, 0);
	const line = `    archive_url: ${copy}\n`;
	const [, published = ''] = /( {4}published: .*\n)---/.exec(swapped) ?? [];
	assert.equal(event(), swapped.replace(`${published}---`, `${published}${line}---`));

	const gone = before.replace(missing, `    url: ${local}/else\n`);
	writeFileSync(file, before);
	pass(8 * 86_400_000);
	meanwhile = () => writeFileSync(file, gone);
	const { code, says } = await run('--write');
	assert.ok(says.startsWith(`${eventPath}: Expected a source with the address ${local}/missing `));
	assert.deepEqual([code, event()], [1, gone]);
});

test('runLinks(--write) does not look again at a copy that has just been looked at', async (context) => {
	let looks = 0;
	const { run, event, folder } = await worldWithArchive(context, { meanwhile: () => (looks += 1) });
	const before = event();
	await run('--archive', '--write');
	const written = event();
	writeFileSync(join(folder, eventPath), before);
	await run('--write');
	assert.deepEqual([looks, event()], [1, written]);
});

test('runLinks(--write) says where a file cannot be written, and fails', async (context) => {
	const { run, event, folder } = await worldWithArchive(context);
	const before = event();
	writeFileSync(join(folder, `${eventPath}.new`), '');
	const { code, says } = await run('--archive', '--write');
	assert.match(
		says,
		new RegExp(
			`^${eventPath}: Expected a file that can be written, found the error EEXIST\n  Mend: `,
		),
	);
	assert.deepEqual([code, event()], [1, before]);
});

for (const [name, status] of [
	['does not answer', 403],
	['answers with a page for people', 200],
] as const) {
	test(`runLinks(--archive) leaves an archive alone that ${name}`, async (context) => {
		const hosts = await startHosts(context, {
			'/available': (response) => response.writeHead(status).end('<h1>Back soon</h1>'),
		});
		const local = `http://127.0.0.1:${hosts.port}`;
		const urls = ['/page', '/a', '/b', '/c', '/d'].map((path) => `${local}${path}`);
		const archive = { service: `${local}/available`, copies: `${local}/web/` };
		const { run, said } = worldWith(context, urls, { archive });
		await run('--archive');
		assert.equal(hosts.seen.filter(({ path }) => path === '/available').length, 3);
		assert.match(said.at(-1) ?? '', /^The archive does not answer; run the command again later/);
	});
}
