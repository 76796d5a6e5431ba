import { contentFolder } from '../load/content-folder.ts';
import { readContent } from '../load/read-content.ts';
import { buildTimeline } from '../model/build-timeline.ts';
import { buildReport } from '../report/build-report.ts';
import { formatReport } from '../report/format-report.ts';
import { formatProblems } from '../rules/format-problems.ts';

// Prints the health of the record: what it holds and where it is thin; `--format json` also names
// what was counted. Drafts and files with errors are left out. Exit code 1 where the content cannot
// be read at all.
const folder = contentFolder();
const isJson = process.argv.slice(2).join(' ') === '--format json';
const { content, files, hasErrors } = readContent(folder);
if (content) {
	const report = buildReport(buildTimeline(content));
	console.log(isJson ? JSON.stringify(report, null, '\t') : formatReport(report));
	if (hasErrors) console.error(`\nFiles with errors are left out: see \`npm run check\``);
} else {
	console.error(formatProblems(files));
	process.exitCode = 1;
}
