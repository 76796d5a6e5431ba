import type { Problem } from '../rules/problem.ts';

/** The largest body that is parsed; beyond it remark's cost grows faster than its input. */
const largestBody = 64 * 1024;
const deepest = 20;
const mostTableRows = 50;
const mostColumns = 12;
const mostFootnotes = 100;
/** Unpaired marks make micromark's cost quadratic or worse; accounts have a few dozen. */
const mostMarks = 400;
const mostBrackets = 2000;
/** Lines that go on without a mark cost a quotation or list quadratic time. */
const mostLines = 1000;

/** Finds a body that would cost too much to parse, before it is parsed. */
export function findCostProblem(body: string): Problem | undefined {
	const reason = describeCost(body);
	const mend = 'shorten the account, or split the event in two';
	return reason === undefined ? undefined : { rule: 'body-size', reason, mend };
}

function describeCost(body: string): string | undefined {
	if (Buffer.byteLength(body) > largestBody)
		return 'Expected an account of at most 64 KiB, found more';
	const lines = body.split('\n');
	const pipes = lines.map((line) => countOf(line, '|'));
	const counts: readonly (readonly [number, number, string])[] = [
		[lines.length, mostLines, 'lines'],
		[Math.max(...lines.map(depthOf)), deepest, 'levels of nesting'],
		[pipes.filter((count) => count > 0).length, mostTableRows, 'table rows'],
		[Math.max(...pipes) - 1, mostColumns, 'columns'],
		[countOf(body, '\n[^'), mostFootnotes, 'footnotes'],
		[countOf(body, '[^'), 2 * mostFootnotes, 'references to footnotes'],
		[countOf(body, '['), mostBrackets, 'square brackets'],
		...['*', '_', '~', '`', '<', '&', '\\', '!['].map(
			(mark) => [countOf(body, mark), mostMarks, `signs “${mark}”`] as const,
		),
	];
	const over = counts.find(([count, most]) => count > most);
	return over && `Expected at most ${over[1]} ${over[2]}, found ${over[0]}`;
}

function countOf(text: string, part: string): number {
	return text.split(part).length - 1;
}

/** How deep quotations and lists can reach in a line: by their marks, or by how far it is indented. */
function depthOf(line: string): number {
	const marks = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
	const depth = marks.match(/>|[-*+]|\d+/g)?.length ?? 0;
	const indent = Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 2);
	return Math.max(depth, indent);
}
