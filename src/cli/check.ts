import { styleText } from 'node:util';
import { readContent } from '../load/read-content.ts';
import { contentFolder } from '../load/content-folder.ts';
import { formatProblems } from '../rules/format-problems.ts';

// Checks the content folder and prints every problem of every file. Exit code 0: nothing but
// warnings; 1: errors; 2: a bug, with its stack trace.
try {
	const folder = contentFolder();
	const { files, hasErrors, eventCount, chapterCount } = readContent(folder);
	const problems = formatProblems(files);
	console.log(problems);
	const chapters = chapterCount === 0 ? '' : ` and ${chapterCount} chapters`;
	const summary = `${eventCount} events${chapters} in ${folder}/ checked`;
	console.log(
		hasErrors ? styleText('red', `${summary}; not fit to publish`) : styleText('green', summary),
	);
	process.exitCode = hasErrors ? 1 : 0;
} catch (error) {
	console.error(error);
	process.exitCode = 2;
}
