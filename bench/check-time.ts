import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from 'd3-array';
import { root } from '../scripts/root.ts';

/** What a command took, with all that it started; the processor's time where the system tells. */
interface Taken {
	readonly clock: number;
	readonly processor: number | undefined;
}

interface CheckOptions {
	/** A folder for what the runs leave behind. */
	readonly folder: string;
	readonly runs: number;
}

/**
 * Runs `npm run check` on a content folder as a person does and prints, in medians of the runs, what
 * it takes by the clock and of the processor: without any cache, without readings kept,
 * and again.
 */
export function benchCheck(content: string, { folder, runs }: CheckOptions): void {
	mkdirSync(folder, { recursive: true });
	const kept = join(root, '.cache/check');
	const forget = () => rmSync(kept, { recursive: true, force: true });
	const rows: Record<string, Taken[]> = {};
	for (let run = 0; run < runs; run += 1) {
		const compiled = mkdtempSync(join(folder, 'compiled-'));
		const take = (name: string) => {
			(rows[name] ??= []).push(checkOnce(content, compiled));
		};
		forget();
		take('nothing cached');
		forget();
		take('code cached');
		take('again');
		rmSync(compiled, { recursive: true });
	}
	console.log(
		`\n${'npm run check'.padEnd(16)}${'clock, s'.padStart(10)}${'processor, s'.padStart(14)}`,
	);
	for (const [name, taken] of Object.entries(rows)) {
		const cells = [
			median(taken, ({ clock }) => clock),
			median(taken, ({ processor }) => processor),
		];
		const [clock = '–', processor = '–'] = cells.map((seconds) => seconds?.toFixed(2));
		console.log(`${name.padEnd(16)}${clock.padStart(10)}${processor.padStart(14)}`);
	}
}

function checkOnce(content: string, compiled: string): Taken {
	const [before, start] = [processorTime(), performance.now()];
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'check'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, TIMELINE_CONTENT: content, NODE_COMPILE_CACHE: compiled },
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(stdout + stderr);
	const clock = (performance.now() - start) / 1000;
	const after = processorTime();
	return {
		clock,
		processor: before === undefined || after === undefined ? undefined : after - before,
	};
}

/** Seconds of the processor that ended children of this process took, with theirs; Linux only. */
function processorTime(): number | undefined {
	try {
		// The command stands in parentheses and may hold blanks; cutime and cstime are fields 16 and 17 of all.
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[13]) + Number(fields[14])) / 100;
	} catch {
		return undefined;
	}
}
