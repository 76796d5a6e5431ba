import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readContent } from '../../load/read-content.ts';
import { writeContent, type ContentChange } from '../../load/test-content.ts';
import { countProblems } from '../../rules/format-problems.ts';
import { runNew, type NewEnding } from './run-new.ts';
import { Cancelled, type Terminal } from './terminal.ts';

/** A copy of the small valid content and the command run on it. */
function newIn(context: TestContext, change: ContentChange = {}) {
	const home = mkdtempSync(join(tmpdir(), 'timeline-new-'));
	context.after(() => rmSync(home, { recursive: true }));
	const folder = join(home, 'content');
	writeContent(folder, change);
	const run = (args: readonly string[], terminal?: Terminal): Promise<NewEnding> =>
		runNew(args, { folder, today: '2026-11-26', terminal });
	return {
		run,
		folder,
		read: (path: string) => readFileSync(join(folder, path), 'utf8'),
		problems: () => countProblems(readContent(folder).files),
	};
}

/** A person who gives prepared answers, in order, and hears what is said. */
function personWith(answers: readonly (string | boolean)[]) {
	const left = [...answers];
	const heard: string[] = [];
	const next = (question: string): string | boolean => {
		heard.push(question);
		const answer = left.shift();
		if (answer === undefined) throw new Cancelled(question);
		return answer;
	};
	const terminal: Terminal = {
		askLine: (question, { complain }) => {
			let answer = String(next(question));
			for (let why = complain(answer); why !== undefined; why = complain(answer)) {
				heard.push(why);
				answer = String(next(question));
			}
			return Promise.resolve(answer);
		},
		askOne: (question) => Promise.resolve(String(next(question))),
		askFound: (question, { find }) => {
			const found = find(String(next(question)))[0];
			return Promise.resolve(found?.value ?? '');
		},
		askYes: (question) => Promise.resolve(next(question) === true),
		say: (words) => heard.push(words),
	};
	return { terminal, heard, left };
}

const path = 'events/2015/2015-03-12-bakery-opens.md';
const flags = [
	...[
		'--title',
		'A bakery opens',
		'--date',
		'12 March 2015',
		'--type',
		'policy',
		'--place',
		'Mosul',
	],
	...['--significance', '2', '--source', 'https://one.example/b 2015-03-13 Bakery: it opens'],
];

test('runNew(flags) writes a draft that passes the check and holds nothing that was not said', async (context) => {
	const { run, read, problems } = newIn(context);
	const { code, says } = await run(flags);
	assert.equal(code, 0, says);
	assert.equal(
		read(path),
		`---
title: A bakery opens
summary: "TODO: say in one or two sentences what happened and where."
date: 2015-03-12
type: policy
status: single-source
significance: 2
places:
  - { place: mosul }
added: 2026-11-26
draft: true
sources:
  - id: one
    url: https://one.example/b
    title: "Bakery: it opens"
    published: 2015-03-13
---

TODO: write the account here, in your own words, and cite in every paragraph. [@one]
`,
	);
	assert.equal(problems(), 'no problems');
	assert.match(
		read('../.astro/collections/collections.json'),
		/2015-03-12-bakery-opens\.md": "event"/,
	);
	assert.match(says, /Still to write.*\n {2}the summary\n {2}the account\n/);
});

test('runNew(flags) of a file that is there already leaves it as it is', async (context) => {
	const { run, read } = newIn(context);
	await run(flags);
	const before = read(path);
	const { code, says } = await run([...flags, '--yes', '--summary', 'x'.repeat(50)]);
	assert.equal(code, 1);
	assert.match(
		says,
		/^--slug: Expected a new file, found .*2015-03-12-bakery-opens\.md\n {2}Mend: /,
	);
	assert.equal(read(path), before);
});

test('runNew(flags) shows events like it before it writes, and writes with --yes', async (context) => {
	const { run, folder, problems } = newIn(context);
	const again = [...flags, '--date', '2014-06-12', '--source', 'https://two.example/c 2014-06-13'];
	const { code, says } = await run(again);
	assert.equal(code, 1);
	assert.match(says, /found 1 like it:\n {2}2014-06-10-market-opens: .* \(same place and date\)/);
	assert.equal(existsSync(join(folder, 'events/2014/2014-06-12-bakery-opens.md')), false);
	assert.equal((await run([...again, '--yes'])).code, 0);
	assert.equal(problems(), 'no problems');
});

test('runNew([]) without a terminal lists all that is missing, with a flag for each', async (context) => {
	const { code, says } = await newIn(context).run([]);
	assert.equal(code, 1);
	const missing = says.split('\n').filter((line) => line.startsWith('--'));
	assert.deepEqual(
		missing.map((line) => line.split(':')[0]),
		['--title', '--date', '--type', '--place', '--source', '--significance'],
	);
	assert.match(says, /Nothing was written\.$/);
});

test('runNew() says of each wrong flag what was expected, found and how to mend it', async (context) => {
	const { says } = await newIn(context).run([
		...flags,
		...[
			'--date',
			'10/06/2015',
			'--type',
			'polcy',
			'--place',
			'mosull',
			'--actor',
			'traders=seller',
		],
		...['--source', 'https://other.example/x 2015-03-13', '--significance', '6'],
		...['--status', 'contested'],
	]);
	assert.equal(
		says,
		`--date: Expected a date, found \`10/06/2015\`
  Mend: write the year first: 2015-06-10 if the day comes first in it; or write the month as a word
--type: Expected the id or the name of a type, found \`polcy\`
  Mend: did you mean \`policy\`? Otherwise choose one of policy, statement, clash
--place: Expected the id or the name of a place, found \`mosull\`
  Mend: did you mean \`mosul\`? Otherwise add it first: npm run new -- place --name … --country …
--actor: Expected a role after the actor and \`=\`, found \`seller\`
  Mend: choose one of perpetrator, alleged-perpetrator, claimant, target, responder, authority, mentioned
--source: Expected an address of a publisher in publishers.yaml, found \`other.example\`
  Mend: add it first: npm run new -- publisher --domain other.example --name … --kind …
--status: Expected a status that needs nothing further, found \`contested\`
  Mend: choose one of confirmed, corroborated, single-source
--significance: Expected this to be at most 5, found \`6\`
  Mend: mend the number
Nothing was written.`,
	);
});

test('runNew() asks a script for the actors of a violent event and the note of a doubtful date', async (context) => {
	const { says } = await newIn(context).run([
		...flags,
		'--type',
		'clash',
		'--date',
		'about May 2015',
	]);
	assert.match(says, /^--date-note: Expected the reason why .*\n.*\n--actor: Expected the actors/);
});

test('runNew() never writes what the check would refuse', async (context) => {
	const { run, folder } = newIn(context);
	const { code, says } = await run([...flags, '--status', 'corroborated']);
	assert.equal(code, 1);
	assert.match(says, /Expected two independent publishers for `corroborated`, found 1/);
	assert.equal(existsSync(join(folder, path)), false);
});

test('runNew() names an unknown flag, an unknown kind and a flag without a value', async (context) => {
	const { run } = newIn(context);
	assert.match(
		(await run(['--titel', 'x'])).says,
		/found `--titel`\n {2}Mend: did you mean `--title`/,
	);
	assert.match((await run(['plcae'])).says, /found `plcae`\n {2}Mend: did you mean `place`/);
	assert.match((await run(['--title'])).says, /Expected a value after `--title`, found none/);
	assert.match((await run(['event', 'x'])).says, /Expected only flags, found `x`/);
	assert.deepEqual((await run(['--help'])).code, 0);
});

test('runNew() of a place, an actor and a publisher adds a line to each registry and keeps the rest', async (context) => {
	const { run, read, problems } = newIn(context);
	const before = ['places/iq.yaml', 'actors.yaml', 'publishers.yaml'].map(read);
	const place = ['--name', 'Zakho', '--name', 'ar=زاخو', '--country', 'iraq', '--precision', '1'];
	await run(['place', ...place, '--lat', '37.1442', '--lon', '42.6822']);
	const actor = ['--name', 'Bakers', '--kind', 'community', '--description', 'People who bake.'];
	await run(['actor', ...actor, '--alias', 'Millers, too']);
	const publisher = ['--name', 'Three: News', '--domain', 'https://www.new.example/a?b'];
	await run(['publisher', ...publisher, '--kind', 'newspaper', '--party']);
	const lines = [
		'zakho: { name: { en: Zakho, ar: زاخو }, country: IQ, lat: 37.1442, lon: 42.6822, precision: 1 }\n',
		'bakers:\n  name: { en: Bakers }\n  aliases: ["Millers, too"]\n  kind: community\n  description: People who bake.\n',
		'three-news: { name: { en: "Three: News" }, domains: [new.example], kind: newspaper, party: true }\n',
	];
	assert.deepEqual(
		['places/iq.yaml', 'actors.yaml', 'publishers.yaml'].map(read),
		before.map((text, index) => `${text}${lines[index] ?? ''}`),
	);
	assert.equal(problems(), 'no problems');
});

test('runNew() adds no place outside its country, no id twice and no name twice', async (context) => {
	const { run, read } = newIn(context);
	const before = read('places/iq.yaml');
	const place = ['place', '--country', 'IQ', '--precision', '1'];
	const outside = await run([...place, '--name', 'Paris', '--lat', '48.85', '--lon', '2.35']);
	assert.match(outside.says, /Expected a position in IQ/);
	const twice = await run([...place, '--name', 'Mosul']);
	assert.match(
		twice.says,
		/^--id: Expected an id of its own, found `mosul`, which there is already/,
	);
	const named = await run([...place, '--name', 'Mosul', '--id', 'mosul-city']);
	assert.match(
		named.says,
		/^--name: Expected a name that no other entry has, found `mosul` in places/,
	);
	assert.equal(read('places/iq.yaml'), before);
	const actor = ['actor', '--kind', 'community', '--description', 'People who sell bread.'];
	const shared = await run([...actor, '--name', 'traders', '--id', 'traders-of-bread']);
	assert.match(
		shared.says,
		/Expected a name of one entry, found `traders` of traders too\n {2}Mend: keep one of the two, or say in both names/,
	);
});

test('runNew() with a person asks for what is missing, and adds what the registries lack', async (context) => {
	const { run, read, problems } = newIn(context);
	const { terminal, heard, left } = personWith([
		...['Short', 'A bakery opens', '12 March 2015', 'polic'],
		...['nowhere', 'Zakho', 'زاخو', 'zakho', 'Iraq', '', '', '2', '37.14', '42.68', false],
		false,
		...[
			'https://www.new.example/2015/03/13/b',
			'New News',
			'',
			'new-news',
			'new.example',
			'newspaper',
		],
		...['', false, 'Bakery opens', '2015-03-13', ''],
		...['single-source', '2', ''],
	]);
	const { code, says } = await run([], terminal);
	assert.equal(code, 0, says + heard.join('\n'));
	assert.deepEqual(left, []);
	assert.ok(heard.includes('Expected this to have at least 8 characters, found 5: say more'));
	assert.match(
		read(path),
		/- \{ place: zakho \}[^]*id: new-news\n {4}url: https:\/\/www\.new\.example/,
	);
	assert.match(read('places/iq.yaml'), /^zakho: \{ name: \{ en: Zakho, ar: زاخو \}/m);
	assert.equal(problems(), 'no problems');
});

test('runNew() that is left in the middle writes nothing', async (context) => {
	const { run, folder, read } = newIn(context);
	const before = read('places/iq.yaml');
	const { terminal } = personWith(['A bakery opens', '12 March 2015']);
	assert.deepEqual(await run([], terminal), { code: 130, says: 'Left; nothing was written.' });
	assert.equal(existsSync(join(folder, path)), false);
	assert.equal(read('places/iq.yaml'), before);
});

test('runNew() refuses content whose registries have errors, and says which', async (context) => {
	const { run } = newIn(context, { 'places/iq.yaml': 'mosul: { x: 1 }\n' });
	const { code, says } = await run(flags);
	assert.equal(code, 1);
	assert.match(says, /places\/iq\.yaml:1:8: Expected `name`, found nothing/);
});

test('runNew() works while another event has an error', async (context) => {
	const { run } = newIn(context, { 'events/2014/2014-01-01-x.md': '---\ntitle: X\n---\n' });
	assert.equal((await run(flags)).code, 0);
});
