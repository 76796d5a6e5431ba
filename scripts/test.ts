import { styleText } from 'node:util';
import { StepError } from './test/run-command.ts';
import { steps } from './test/steps.ts';

// `npm test` runs every step, `npm test -- lint types` only those named, in the order of the list.
// It stops at the first that fails, shows what that printed and ends with the counts.
const asked = process.argv.slice(2);
const known = new Set(steps.map(({ name }) => name));
const unknown = asked.filter((name) => !known.has(name));
if (unknown.length > 0) {
	console.error(`Expected steps among ${[...known].join(', ')}; found ${unknown.join(', ')}`);
	process.exit(1);
}

let passed = 0;
let failed = 0;
for (const { name, run } of steps.filter(
	(step) => asked.length === 0 || asked.includes(step.name),
)) {
	const started = performance.now();
	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(8);
	if (process.stdout.isTTY) process.stdout.write(`… ${name}`);
	const clear = process.stdout.isTTY ? '\r\u001B[K' : '';
	try {
		const did = await run();
		// A step that counts its tests adds them, any other counts as one.
		passed += Number(/^(\d+) passed/.exec(did)?.[1] ?? 1);
		console.log(`${clear}${styleText('green', '✓')} ${name.padEnd(13)}${seconds()}  ${did}`);
	} catch (error) {
		console.log(`${clear}${styleText('red', '✗')} ${name.padEnd(13)}${seconds()}`);
		console.log(error instanceof StepError ? error.message : error);
		failed =
			error instanceof StepError
				? Number(/(\d+) failed|fail (\d+)/.exec(error.message)?.[1] ?? 1)
				: 1;
		break;
	}
}
console.log(`${passed} passed, ${failed} failed`);
// At once: what a step left behind that did not end would be waited for.
process.exit(failed > 0 ? 1 : 0);
