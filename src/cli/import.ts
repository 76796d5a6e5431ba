import { contentFolder } from '../load/content-folder.ts';
import { endCommand } from './end-command.ts';
import { runImport } from './import/run-import.ts';
import { today } from './new/today.ts';

// Makes drafts of the rows of a file; `--help` says how.
const { stderr } = process;
const clear = stderr.isTTY ? '\r\u001B[K' : '';
await endCommand(async () => {
	const ending = await runImport(process.argv.slice(2), {
		folder: contentFolder(),
		today: today(),
		say: (problem) => stderr.write(`${clear}${problem}\n`),
		progress: (words) => stderr.write(stderr.isTTY ? `${clear}${words}` : `${words}\n`),
	});
	stderr.write(clear);
	return ending;
});
