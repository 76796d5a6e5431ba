import type { VFile } from 'vfile';
import { countProblems, sortedMessages } from './format-problems.ts';

/** How problems can be printed for a machine. */
export type MachineFormat = 'json' | 'github';

/** Formats the problems of all files, sorted: as one JSON text, or as annotations of a run on GitHub. */
export function formatForMachine(files: readonly VFile[], format: MachineFormat): string {
	const problems = sortedMessages(files).map(({ path, message }) => ({
		path,
		line: message.line ?? 1,
		column: message.column ?? 1,
		severity: message.fatal ? ('error' as const) : ('warning' as const),
		rule: message.ruleId ?? '',
		reason: message.reason,
		mend: message.note ?? '',
	}));
	if (format === 'json') {
		return JSON.stringify({ summary: countProblems(files), problems }, null, '\t');
	}
	const lines = problems.map(({ path, line, column, severity, rule, reason, mend }) => {
		const place = [
			`file=${escapeProperty(path)}`,
			`line=${line}`,
			`col=${column}`,
			`title=${escapeProperty(rule)}`,
		];
		return `::${severity} ${place.join(',')}::${escapeData(`${reason}\nMend: ${mend}`)}`;
	});
	return [...lines, countProblems(files)].join('\n');
}

/** As GitHub's toolkit does it for the text of an annotation. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As GitHub's toolkit does it for a value before the text. */
function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
