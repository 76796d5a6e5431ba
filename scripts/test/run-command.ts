import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

/** A step that failed; the message is what it printed. */
export class StepError extends Error {
	override readonly name = 'StepError';
}

interface RunOptions {
	readonly folder?: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** In minutes, many times what it takes, so that only what waits for ever comes to it. */
	readonly limit?: number;
}

/**
 * Runs Node with arguments to its end and returns what it printed.
 * Throws what was printed where it fails, or is not done within its limit.
 */
export async function runCommand(
	args: readonly string[],
	{ folder = root, environment = {}, limit = 20 }: RunOptions = {},
): Promise<string> {
	const child = spawn(process.execPath, [...args], {
		cwd: folder,
		env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	const collect = (chunk: Buffer) => (printed += chunk.toString());
	child.stdout.on('data', collect);
	child.stderr.on('data', collect);
	let late = '';
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
		const stop = () => {
			late = `\nExpected an end within ${limit} minutes, and ended it`;
			child.kill();
			// Its last words may say where it stood; what it started may keep it from closing.
			setTimeout(resolve, 5000);
		};
		const timer = setTimeout(stop, limit * 60_000);
		child.on('close', () => clearTimeout(timer));
	});
	if (code !== 0) throw new StepError(printed + late);
	return printed;
}

/** Runs a tool of node_modules by its name. */
export async function runTool(name: string, args: readonly string[]): Promise<string> {
	return runCommand([join(root, 'scripts/run.mjs'), name, ...args]);
}
