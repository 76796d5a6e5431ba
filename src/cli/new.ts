import { contentFolder } from '../load/content-folder.ts';
import { endCommand } from './end-command.ts';
import { runNew } from './new/run-new.ts';
import { openTerminal } from './new/terminal.ts';
import { today } from './new/today.ts';

// Adds an event, a place, an actor or a publisher to the content folder; `--help` says how.
await endCommand(() => {
	const { stdin: input, stdout: output } = process;
	const isTerminal = input.isTTY && output.isTTY;
	return runNew(process.argv.slice(2), {
		folder: contentFolder(),
		today: today(),
		terminal: isTerminal ? openTerminal({ input, output }) : undefined,
	});
});
