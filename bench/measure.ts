import { spawn } from 'node:child_process';
import { root } from '../scripts/root.ts';
import { processMemory } from './process-memory.ts';

/** What a stage took. */
export interface Measure {
	readonly stage: string;
	readonly seconds: number;
	/** Most resident memory of the process and all it started; nothing where the system does not tell. */
	readonly megabytes: number | undefined;
}

interface MeasureOptions {
	readonly environment: Readonly<Record<string, string>>;
	/** Names the stage that a printed line ends, if it ends one. */
	readonly stageOf: (line: string) => string | undefined;
}

/**
 * Runs a script in a process of its own and measures it stage by stage, from outside: a stage ends
 * when the script prints its line. Throws what it printed where it fails.
 */
export async function measureStages(
	script: string,
	{ environment, stageOf }: MeasureOptions,
): Promise<readonly Measure[]> {
	const child = spawn(process.execPath, [script], {
		cwd: root,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const measures: Measure[] = [];
	let printed = '';
	let peak: number | undefined;
	let started = performance.now();
	const look = () => {
		const now = child.pid === undefined ? undefined : processMemory(child.pid);
		if (now !== undefined) peak = Math.max(peak ?? 0, now);
	};
	const timer = setInterval(look, 50);
	child.stdout.on('data', (chunk: Buffer) => {
		const text = chunk.toString();
		printed += text;
		for (const stage of text
			.split('\n')
			.map(stageOf)
			.filter((name) => name !== undefined)) {
			look();
			const now = performance.now();
			measures.push({ stage, seconds: (now - started) / 1000, megabytes: peak });
			started = now;
			peak = undefined;
		}
	});
	child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const code = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(timer);
	if (code !== 0) throw new Error(printed);
	return measures;
}
