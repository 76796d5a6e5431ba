import type { Problem } from '../rules/problem.ts';

/** The largest body that is parsed; beyond it remark's cost grows faster than its input. */
const largestBody = 64 * 1024;
const deepest = 20;
const mostTableRows = 50;
const mostFootnotes = 100;

/** Finds a body that would cost too much to parse, before it is parsed. */
export function findCostProblem(body: string): Problem | undefined {
	const problem = (expected: string, found: string): Problem => ({
		rule: 'body-size',
		reason: `Expected ${expected}, found ${found}`,
		mend: 'shorten the account, or split the event in two',
	});
	if (Buffer.byteLength(body) > largestBody) return problem('an account of at most 64 KiB', 'more');
	const lines = body.split('\n');
	if (lines.some((line) => depthOf(line) > deepest))
		return problem(`at most ${deepest} levels of nesting`, 'more');
	if (lines.filter((line) => /^\s*\|/.test(line)).length > mostTableRows) {
		return problem(`at most ${mostTableRows} table rows`, 'more');
	}
	if (lines.some((line) => line.split('|').length > 14))
		return problem('at most 12 columns', 'more');
	const footnotes = body.split('[^').length - 1;
	if (footnotes > 2 * mostFootnotes) return problem(`at most ${mostFootnotes} footnotes`, 'more');
	if (/`{200}|(`+[^`\n]*){400}/.test(body.slice(0, largestBody)) && body.split('`').length > 400) {
		return problem('at most 400 backticks', 'more');
	}
	return undefined;
}

function depthOf(line: string): number {
	const quotes = /^[\s>]*/.exec(line)?.[0].split('>').length ?? 1;
	const indent = Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 2);
	return Math.max(quotes - 1, indent);
}
