import { endCommand } from './end-command.ts';
import { runInit } from './init/run-init.ts';
import { today } from './new/today.ts';

// Makes a content folder to begin another timeline with; `--help` says how.
await endCommand(() =>
	runInit(process.argv.slice(2), { template: 'templates/timeline', today: today() }),
);
