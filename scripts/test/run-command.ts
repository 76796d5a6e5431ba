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
}

/** Runs Node with arguments to its end and returns what it printed; throws that where it fails. */
export async function runCommand(
	args: readonly string[],
	{ folder = root, environment = {} }: RunOptions = {},
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
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	if (code !== 0) throw new StepError(printed);
	return printed;
}

/** Runs a tool of node_modules by its name. */
export async function runTool(name: string, args: readonly string[]): Promise<string> {
	return runCommand([join(root, 'scripts/run.mjs'), name, ...args]);
}
