import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { root } from '../../scripts/root.ts';
import { listFiles } from '../../src/load/list-files.ts';
import { readChanged } from '../../src/load/test-content.ts';
import { formatProblems } from '../../src/rules/format-problems.ts';

// The real events are more varied than any made by hand. Which of them a run draws changes with the record; what
// must hold of each does not.
const content = join(root, 'content');
const paths = listFiles(content, 'events').filter((path) => path.endsWith('.md'));

/** Scraps of the grammar: what an author may type, paste or leave behind in a wrong place. */
const scraps = [
	...['---', '---js', '...', '%YAML 1.1', '# ', '- ', '  ', '\t', '\n', '\r', '\r\n\r\n'],
	...[
		': ',
		'? ',
		'&a ',
		'*a',
		'<<: *a',
		'!!js/function ',
		'|',
		'>-',
		'{',
		'}',
		'[',
		']',
		', ',
		'"',
		"'",
	],
	...[
		'date: 2014-02-30',
		'date: 2014?',
		'title:',
		'draft: true',
		'__proto__: { x: 1 }',
		'sources: 3',
	],
	...[
		'places: [{}]',
		'killed: { low: 9, high: 1 }',
		'related: [2014-06-10-market-opens]',
		'1e999',
		'.nan',
	],
	...[
		'[@',
		'[@a; @b]',
		'[^1]',
		'[^1]: x',
		'<script>',
		'<!--',
		'![x](y)',
		'](javascript:x)',
		'> > > ',
		'```',
	],
	...[
		'| a |\n| - |',
		'&#x202e;',
		'\u202e',
		'\u200b',
		'\ufeff',
		'\u0000',
		'\u0301',
		'\ud800',
		'الدولة',
		'😀',
	],
];

type Damage = (lines: readonly string[], at: number, to: number) => readonly string[];

/** What may happen to the lines of a file. */
const damages: Readonly<Record<string, Damage>> = {
	delete: (lines, at, to) => lines.toSpliced(at, 1 + (to % 4)),
	repeat: (lines, at, to) => lines.toSpliced(to, 0, ...lines.slice(at, at + 3)),
	exchange: (lines, at, to) => lines.with(at, lines[to] ?? '').with(to, lines[at] ?? ''),
	cut: (lines, at) => lines.slice(0, at),
	indent: (lines, at, to) => lines.with(at, `${' '.repeat(to % 7)}${lines[at] ?? ''}`),
	dedent: (lines, at) => lines.with(at, (lines[at] ?? '').trimStart()),
	empty: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/:.*/, ':')),
	join: (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
	nest: (lines, at, to) => lines.with(at, `${'- '.repeat(to % 60)}${lines[at] ?? ''}`),
};

const damage = fc.record({
	kind: fc.constantFrom(...Object.keys(damages)),
	at: fc.nat(200),
	to: fc.nat(200),
});
const insertion = fc.record({
	at: fc.nat(6000),
	deleted: fc.nat(6),
	scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6, unit: 'binary' })),
});

interface Wreck {
	readonly path: string;
	readonly damage: readonly { readonly kind: string; readonly at: number; readonly to: number }[];
	readonly scraps: readonly {
		readonly at: number;
		readonly deleted: number;
		readonly scrap: string;
	}[];
}

const wreck: fc.Arbitrary<Wreck> = fc.record({
	path: fc.constantFrom(...paths),
	damage: fc.array(damage, { maxLength: 4 }),
	scraps: fc.array(insertion, { maxLength: 4 }),
});

function wreckText({ path, damage: damaged, scraps: inserted }: Wreck): string {
	const lines = damaged.reduce<readonly string[]>(
		(whole, { kind, at, to }) => {
			const length = Math.max(1, whole.length);
			return damages[kind]?.(whole.length === 0 ? [''] : whole, at % length, to % length) ?? whole;
		},
		readFileSync(join(content, path), 'utf8').split('\n'),
	);
	return inserted.reduce((text, { at, deleted, scrap }) => {
		const place = at % (text.length + 1);
		return text.slice(0, place) + scrap + text.slice(place + deleted);
	}, lines.join('\n'));
}

/** Reads the small valid content with one more file, and holds what is read against what must always be so. */
function survive(path: string, file: string | Uint8Array): void {
	const before = process.cpuUsage();
	const { files, content: read, hasErrors } = readChanged({ [path]: file });
	assert.ok(process.cpuUsage(before).user < 5_000_000, 'in less than 5 seconds');
	const broken = files.find((one) => one.path === `content/${path}`);
	assert.ok(broken, 'the file is read');
	const length = Math.max(1, String(broken.value).split('\n').length);
	for (const { reason, note, ruleId, line = 1, column = 1 } of broken.messages) {
		assert.match(reason, /^Expected [^]*, found |^Expected .* once, found/, reason);
		assert.ok(note !== undefined && note !== '' && ruleId !== undefined, reason);
		assert.ok(line >= 1 && line <= length + 1 && column >= 1, `${line}:${column} of ${length}`);
	}
	assert.doesNotMatch(formatProblems(files), /^\s+at .*:\d+:\d+/m, 'no stack trace');
	const ids = read?.events.map(({ id }) => id) ?? [];
	assert.ok(ids.includes('2014-06-10-market-opens'), 'its neighbour is not lost');
	// What is not among the events has said why, so that the build ends.
	const id = path.slice(path.lastIndexOf('/') + 1, -3);
	assert.ok(ids.includes(id) || hasErrors, 'nothing is left out in silence');
}

test('readContent() survives any wreck of a real event, and says what is wrong with it', () => {
	assert.ok(paths.length > 0);
	fc.assert(
		fc.property(wreck, (wrecked) => {
			survive(wrecked.path, wreckText(wrecked));
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 150) },
	);
});

test('readContent() survives a real event with any bytes in it', () => {
	const bytes = fc.uint8Array({ minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(fc.constantFrom(...paths), fc.nat(6000), bytes, (path, place, inserted) => {
			const file = readFileSync(join(content, path));
			const at = place % file.length;
			survive(path, Buffer.concat([file.subarray(0, at), inserted, file.subarray(at)]));
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 50) },
	);
});
