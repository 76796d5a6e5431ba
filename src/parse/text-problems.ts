import type { Point, Problem } from '../rules/problem.ts';

/** A problem at a place in a text. */
export interface TextProblem extends Problem {
	readonly point: Point;
}

const hidden =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]/gu;

/** Finds characters that must not be in a content file, and text that is not in normal form C. */
export function findTextProblems(text: string): TextProblem[] {
	const problems: TextProblem[] = [];
	for (const match of text.matchAll(hidden)) {
		const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		problems.push({
			rule: 'hidden-character',
			reason: `Expected visible text, found the hidden character U+${code}`,
			mend: 'delete it; it often comes along when text is pasted from a web page',
			point: pointAtOffset(text, match.index),
		});
		if (problems.length === 20) break;
	}
	if (text.normalize('NFC') !== text) {
		const lines = text.split('\n');
		const index = lines.findIndex((line) => line.normalize('NFC') !== line);
		const line = lines[index] ?? '';
		const normal = line.normalize('NFC');
		let column = 0;
		while (line[column] === normal[column] && column < line.length) column += 1;
		problems.push({
			rule: 'unicode-form',
			reason: 'Expected text in Unicode normal form C, found letters and marks apart',
			mend: 'type the letter again, or save the file in NFC',
			point: { line: index + 1, column: column + 1 },
		});
	}
	return problems;
}

/** Returns the line and column of an offset into a text. */
export function pointAtOffset(text: string, offset: number): Point {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}
