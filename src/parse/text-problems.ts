import { findHiddenCharacters, type HiddenCharacter } from '../rules/hidden-characters.ts';
import type { Point, Problem } from '../rules/problem.ts';

/** A problem at a place in a text. */
export interface TextProblem extends Problem {
	readonly point: Point;
}

const most = 20;

/** Finds characters that must not be in a content file, and text that is not in normal form C. */
export function findTextProblems(text: string): TextProblem[] {
	const problems = findHiddenCharacters(text)
		.slice(0, most)
		.map((character) => ({
			...toProblem(character),
			point: pointAtOffset(text, character.index),
		}));
	return text.normalize('NFC') === text ? problems : [...problems, toFormProblem(text)];
}

/** Words a hidden character as a problem. */
export function toProblem({ code }: Pick<HiddenCharacter, 'code'>): Problem {
	return {
		rule: 'hidden-character',
		reason: `Expected visible text, found the hidden character ${code}`,
		mend: 'delete it; it often comes along when text is pasted from a web page',
	};
}

function toFormProblem(text: string): TextProblem {
	const lines = text.split('\n');
	const index = lines.findIndex((line) => line.normalize('NFC') !== line);
	const line = lines[index] ?? '';
	const normal = line.normalize('NFC');
	let column = 0;
	while (line[column] === normal[column] && column < line.length) column += 1;
	return {
		rule: 'unicode-form',
		reason: 'Expected text in Unicode normal form C, found letters and marks apart',
		mend: 'type the letter again, or save the file in NFC',
		point: { line: index + 1, column: column + 1 },
	};
}

/** Returns the line and column of an offset into a text. */
export function pointAtOffset(text: string, offset: number): Point {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}
