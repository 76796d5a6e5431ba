import type { VFile } from 'vfile';
import { rules, type RuleId } from './rules.ts';

/** A place in a text file; lines and columns count from 1. */
export interface Point {
	readonly line: number;
	readonly column: number;
}

/** What is wrong with a content file, in the author's words. */
export interface Problem {
	readonly rule: RuleId;
	/** One sentence: `Expected …, found …`. */
	readonly reason: string;
	/** What to do about it. */
	readonly mend: string;
}

/** Adds a problem to a file's messages, at a point or at the beginning of the file. */
export function report(file: VFile, { rule, reason, mend }: Problem, point?: Point): void {
	const message = file.message(reason, {
		place: point ?? { line: 1, column: 1 },
		ruleId: rule,
		source: 'timeline',
	});
	message.note = mend;
	message.fatal = rules[rule].severity === 'error';
}

/** Quotes a value for a message, shortened, between backticks; an empty value in words. */
export function quote(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (value === '') return 'an empty text';
	// JSON has no word for what is no number.
	const isPlain = typeof value === 'string' || typeof value === 'number';
	const text = isPlain ? String(value) : JSON.stringify(value);
	const visible = text.replace(/\s+/g, ' ');
	return `\`${visible.length > 60 ? `${visible.slice(0, 57)}…` : visible}\``;
}
