import { today } from './new/today.ts';
import { runInit } from './init/run-init.ts';

// Makes a content folder to begin another timeline with; `--help` says how.
try {
	const { code, says } = runInit(process.argv.slice(2), {
		template: 'templates/timeline',
		today: today(),
	});
	(code === 0 ? console.log : console.error)(says);
	process.exitCode = code;
} catch (error) {
	console.error(error);
	process.exitCode = 2;
}
