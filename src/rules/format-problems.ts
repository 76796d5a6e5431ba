import type { VFile } from 'vfile';

/** A part of a printed problem that can be set off by a colour. */
export type ProblemPart = 'place' | 'error' | 'warning' | 'rule' | 'mend';

/** Returns a part of a problem in its colour. */
export type Paint = (part: ProblemPart, text: string) => string;

/** Formats the problems of all files as `file:line:column: reason` with a mend, sorted, and a closing count. */
export function formatProblems(
	files: readonly VFile[],
	{ paint = (_part, text) => text }: { readonly paint?: Paint } = {},
): string {
	const lines = sortedMessages(files).flatMap(({ path, message }) => {
		const place = paint('place', `${path}:${message.line ?? 1}:${message.column ?? 1}:`);
		const reason = message.fatal
			? paint('error', message.reason)
			: `${paint('warning', 'warning:')} ${message.reason}`;
		return [
			`${place} ${reason} ${paint('rule', `[${message.ruleId}]`)}`,
			...(message.note ? [paint('mend', `  Mend: ${message.note}`)] : []),
		];
	});
	return [...lines, countProblems(files)].join('\n');
}

/** Counts errors and warnings in words: `2 problems in 1 file`, `no problems`. */
export function countProblems(files: readonly VFile[]): string {
	const messages = files.flatMap((file) => file.messages);
	const errors = messages.filter((message) => message.fatal);
	const warnings = messages.length - errors.length;
	const bad = files.filter((file) => file.messages.some((message) => message.fatal)).length;
	const parts = [
		errors.length === 0
			? 'no problems'
			: `${count(errors.length, 'problem')} in ${count(bad, 'file')}`,
		...(warnings === 0 ? [] : [count(warnings, 'warning')]),
	];
	return parts.join(', ');
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Returns the messages of all files with their paths, by path, then line, then column. */
export function sortedMessages(files: readonly VFile[]) {
	return files
		.flatMap((file) => file.messages.map((message) => ({ path: file.path, message })))
		.sort(
			(a, b) =>
				(a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
				(a.message.line ?? 0) - (b.message.line ?? 0) ||
				(a.message.column ?? 0) - (b.message.column ?? 0),
		);
}
