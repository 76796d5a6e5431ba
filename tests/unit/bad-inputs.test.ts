import assert from 'node:assert/strict';
import fs, { readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { otherText, readChanged, reportOf } from '../../src/load/test-content.ts';
import { formatProblems } from '../../src/rules/format-problems.ts';
import { eventPath, otherPath, type BadInput } from './bad-inputs/bad-input.ts';
import { claimInputs, dateInputs, placeInputs, shapeInputs } from './bad-inputs/events.ts';
import { fileInputs } from './bad-inputs/files.ts';
import { fenceInputs, yamlInputs } from './bad-inputs/frontmatter.ts';
import { bodyInputs, sourceInputs } from './bad-inputs/sources.ts';

// Every bad input stands with its whole report in one file, to be read from top to bottom; `UPDATE=1` writes it anew.
const golden = join(import.meta.dirname, '../golden/bad-inputs.txt');
const isUpdate = process.env['UPDATE'] !== undefined;

const inputs: readonly BadInput[] = [
	...fileInputs,
	...fenceInputs,
	...yamlInputs,
	...shapeInputs,
	...dateInputs,
	...placeInputs,
	...claimInputs,
	...sourceInputs,
	...bodyInputs,
];

/** What the model takes as it is: line ends and a byte-order mark are mended by `check -- --fix`. */
const accepted = [7, 9, 10];

const titleOf = ({ line, name }: BadInput) => `## ${line}. ${name}`;
const known = isUpdate ? undefined : readReports();
const seen: string[] = [];

function readReports(): ReadonlyMap<string, string> {
	const blocks = readFileSync(golden, 'utf8').split(/^(?=## )/m);
	return new Map(
		blocks.map((block) => {
			const [title = '', ...report] = block.trimEnd().split('\n');
			return [title, report.join('\n')];
		}),
	);
}

/** The report, with its middle left out where it is long. */
function shorten(report: string): string {
	const lines = report.split('\n');
	if (lines.length <= 20) return report;
	return [...lines.slice(0, 6), `… and ${lines.length - 7} lines more`, lines.at(-1)].join('\n');
}

for (const input of inputs) {
	test(`readContent() survives ${input.line}, ${input.name}`, () => {
		const before = process.cpuUsage();
		const { files, content, hasErrors } = readChanged(input.change);
		assert.ok(process.cpuUsage(before).user < 5_000_000, 'in less than 5 seconds');
		const report = formatProblems(files);
		assert.doesNotMatch(report, /^\s+at .*:\d+:\d+/m, 'no stack trace');
		assert.doesNotMatch(report, /undefined|\[object/);
		assert.equal(report === 'no problems', accepted.includes(input.line));
		const ids = content?.events.map(({ id }) => id) ?? [];
		const isEvent = Object.keys(input.change).every((path) => path.startsWith('events/'));
		if (isEvent && !(eventPath in input.change)) {
			assert.ok(ids.includes('2014-06-10-market-opens'), 'its neighbour is not lost');
		}
		assert.ok(hasErrors || content !== undefined);
		seen.push(`${titleOf(input)}\n${shorten(report)}\n`);
		if (known) assert.equal(shorten(report), known.get(titleOf(input)));
	});
}

test('readContent() survives 14, a file that may not be read', (context) => {
	// An administrator may read any file, so the system's answer is played.
	const { readFileSync: read } = fs;
	const refuse = (...args: Parameters<typeof read>) => {
		if (!String(args[0]).endsWith(otherPath)) return read(...args);
		throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
	};
	context.mock.method(fs, 'readFileSync', refuse);
	syncBuiltinESMExports();
	const report = reportOf({ [otherPath]: otherText });
	context.mock.restoreAll();
	syncBuiltinESMExports();
	assert.equal(
		report,
		`content/${otherPath}:1:1: Expected a file that can be read, found the error EACCES [file-unread]\n  Mend: check its permissions`,
	);
});

test('every bad input has a name of its own, and every report an input', () => {
	const titles = inputs.map(titleOf);
	assert.equal(new Set(titles).size, titles.length);
	if (known) assert.deepEqual([...known.keys()].toSorted(), titles.toSorted());
	else writeFileSync(golden, seen.join('\n'));
});
