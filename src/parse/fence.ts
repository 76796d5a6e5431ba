import type { TextProblem } from './text-problems.ts';

const largestFrontmatter = 64 * 1024;
/** The splitter's own search for comments takes quadratic time in blank lines. */
const mostLines = 2000;

/** Finds what is wrong with the lines of `---` around the frontmatter, so that no other engine of the parser ever starts. */
export function findFenceProblem(text: string): TextProblem | undefined {
	if (text.trim() === '') {
		return problem(
			'Expected frontmatter and an account, found an empty file',
			'write both, or delete the file',
		);
	}
	const lines = text.split('\n');
	return findOpening(lines[0] ?? '') ?? findClosing(lines);
}

function findOpening(first: string): TextProblem | undefined {
	if (first === '---') return undefined;
	return problem(
		`Expected a first line of \`---\`, found ${quoteLine(first)}`,
		/^(---\s*[\w:]|\+\+\+|;;;)/.test(first)
			? 'write the frontmatter in YAML after a line of `---` alone; no other language is read'
			: 'begin the file with a line of three hyphens, with nothing before, after or above it',
	);
}

function findClosing(lines: readonly string[]): TextProblem | undefined {
	const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	const closing = lines[end];
	if (closing === undefined) {
		return problem(
			'Expected a line of `---` after the frontmatter, found none',
			'close the frontmatter with three hyphens',
		);
	}
	if (closing !== '---') {
		return problem(
			`Expected a line of \`---\` alone, found ${quoteLine(closing)}`,
			'close the frontmatter with exactly three hyphens; indent or quote a text that begins with them',
			end + 1,
		);
	}
	const size = Buffer.byteLength(lines.slice(0, end).join('\n'));
	if (size > largestFrontmatter || end > mostLines) {
		const [most, found] =
			size > largestFrontmatter
				? ['64 KiB', `${Math.ceil(size / 1024)} KiB`]
				: ['2,000 lines', `${end - 1}`];
		const reason = `Expected at most ${most} of frontmatter, found ${found}`;
		return { ...problem(reason, 'move text to the account below', 2), rule: 'file-size' };
	}
	const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
	if (lines[next] !== '---') return undefined;
	return problem(
		'Expected the account after the frontmatter, found a second `---`',
		'put all keys into the first block',
		next + 1,
	);
}

function quoteLine(line: string): string {
	return line.trim() === '' ? 'a blank line' : `\`${line.slice(0, 40)}\``;
}

function problem(reason: string, mend: string, line = 1): TextProblem {
	return { rule: 'fence', reason, mend, point: { line, column: 1 } };
}
