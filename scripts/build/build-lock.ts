import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another build of the same target is running. */
export class BuildLockedError extends Error {
	override readonly name = 'BuildLockedError';
}

/** Takes the lock file, or throws where a living process holds it. Returns the function that lets it go. */
export function takeBuildLock(path: string): () => void {
	const holder = readHolder(path);
	if (holder !== undefined && isAlive(holder)) {
		throw new BuildLockedError(
			`Another build of the same folder is running (process ${holder}).\n  Mend: wait for it, or end it.`,
		);
	}
	rmSync(path, { force: true });
	writeFileSync(path, String(process.pid), { flag: 'wx' });
	return () => rmSync(path, { force: true });
}

function readHolder(path: string): number | undefined {
	try {
		return Number(readFileSync(path, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
