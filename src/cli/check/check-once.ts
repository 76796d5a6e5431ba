import { styleText } from 'node:util';
import { readContent } from '../../load/read-content.ts';
import type { ReadingMemory } from '../../load/reading-memory.ts';
import { formatProblems } from '../../rules/format-problems.ts';
import { formatForMachine } from '../../rules/problem-formats.ts';
import type { Format } from '../read-format.ts';
import { paint } from './paint.ts';

/** What the check of a content folder has to say, and whether it is fit to publish. */
export interface Checked {
	readonly says: string;
	readonly hasErrors: boolean;
}

interface CheckOptions {
	readonly format: Format;
	readonly memory?: ReadingMemory;
}

/** Checks a content folder and words the result; only that in text ends with a line on the whole. */
export function checkOnce(folder: string, { format, ...options }: CheckOptions): Checked {
	const { files, hasErrors, eventCount, chapterCount } = readContent(folder, options);
	if (format !== 'text') return { says: formatForMachine(files, format), hasErrors };
	const chapters = chapterCount === 0 ? '' : ` and ${chapterCount} chapters`;
	const summary = `${eventCount} events${chapters} in ${folder}/ checked`;
	const verdict = hasErrors
		? styleText('red', `${summary}; not fit to publish`)
		: styleText('green', summary);
	return { says: `${formatProblems(files, { paint })}\n${verdict}`, hasErrors };
}
