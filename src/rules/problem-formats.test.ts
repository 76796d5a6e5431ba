import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { formatProblems } from './format-problems.ts';
import { formatForMachine } from './problem-formats.ts';
import { report } from './problem.ts';

function filesWithProblems(): VFile[] {
	const file = new VFile({ path: 'content/b,1.md' });
	report(
		file,
		{ rule: 'wording', reason: 'Expected 100%, found a: b', mend: 'write\nit' },
		{ line: 3, column: 2 },
	);
	const other = new VFile({ path: 'content/a.md' });
	report(other, { rule: 'yaml', reason: 'Expected YAML, found `x`', mend: 'mend it' });
	return [file, other];
}

test("formatForMachine(files, 'json') lists the problems in order, with their summary", () => {
	assert.deepEqual(JSON.parse(formatForMachine(filesWithProblems(), 'json')), {
		summary: '1 problem in 1 file, 1 warning',
		problems: [
			{
				...{ path: 'content/a.md', line: 1, column: 1, severity: 'error', rule: 'yaml' },
				...{ reason: 'Expected YAML, found `x`', mend: 'mend it' },
			},
			{
				...{ path: 'content/b,1.md', line: 3, column: 2, severity: 'warning', rule: 'wording' },
				...{ reason: 'Expected 100%, found a: b', mend: 'write\nit' },
			},
		],
	});
});

test("formatForMachine(files, 'github') is an annotation on one line for each problem", () => {
	assert.equal(
		formatForMachine(filesWithProblems(), 'github'),
		`::error file=content/a.md,line=1,col=1,title=yaml::Expected YAML, found \`x\`%0AMend: mend it
::warning file=content/b%2C1.md,line=3,col=2,title=wording::Expected 100%25, found a: b%0AMend: write%0Ait
1 problem in 1 file, 1 warning`,
	);
});

test('formatProblems() can set off the parts of a problem', () => {
	const painted = formatProblems(filesWithProblems().slice(1), {
		paint: (part, text) => `<${part}>${text}</>`,
	});
	assert.equal(
		painted.split('\n').slice(0, 2).join('\n'),
		'<place>content/a.md:1:1:</> <error>Expected YAML, found `x`</> <rule>[yaml]</>\n<mend>  Mend: mend it</>',
	);
});
