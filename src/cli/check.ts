import { parseArgs } from 'node:util';
import { contentFolder } from '../load/content-folder.ts';
import { rememberReadings } from '../load/reading-memory.ts';
import { checkOnce } from './check/check-once.ts';
import { help } from './check/help.ts';
import { openReadings } from './check/open-readings.ts';
import { watchContent } from './check/watch-content.ts';
import { readFormat } from './read-format.ts';
import { explainWrongFlag } from './wrong-flag.ts';

// Checks the content folder and prints every problem of every file; `--help` says how.
const options = {
	fix: { type: 'boolean' },
	format: { type: 'string', default: 'text' },
	watch: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

try {
	await run();
} catch (error) {
	const wrong = explainWrongFlag(error, Object.keys(options));
	console.error(wrong ?? error);
	process.exitCode = wrong === undefined ? 2 : 1;
}

async function run(): Promise<void> {
	const { values } = parseArgs({ options });
	if (values.help) {
		console.log(help);
		return;
	}
	const format = readFormat(values.format);
	if (typeof format === 'object') {
		console.error(format.problem);
		process.exitCode = 1;
		return;
	}
	if (values.fix && values.watch) {
		// A file that changes while it is typed is not for a machine to rewrite.
		console.error(
			'--fix: Expected no --watch beside it, found both\n  Mend: run one after the other',
		);
		process.exitCode = 1;
		return;
	}
	const folder = contentFolder();
	const fixed = values.fix ? await fix(folder) : undefined;
	// What a machine reads holds the problems alone.
	if (fixed) (format === 'text' ? console.log : console.error)(fixed.says);
	const kept = openReadings(folder);
	// Between the checks of --watch nothing is asked of the disk but the files themselves.
	const memory = values.watch ? rememberReadings(kept) : kept;
	const check = () => {
		const { says, hasErrors } = checkOnce(folder, { format, memory });
		console.log(says);
		process.exitCode = hasErrors || fixed?.hasFailed ? 1 : 0;
	};
	if (values.watch) watchContent(folder, check);
	else check();
	kept.save();
	if (values.watch) console.error('Waiting for a change; Ctrl-C ends it.');
}

/** Loads what mends only where it is asked for: it takes a tenth of the time of a check. */
async function fix(folder: string) {
	const { fixContent } = await import('./check/fix-content.ts');
	return fixContent(folder);
}
