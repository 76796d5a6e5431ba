import { readdirSync, readFileSync } from 'node:fs';

/** Sums the resident memory, in MB, of a process and all it started. Nothing where there is no /proc. */
export function processMemory(pid: number): number | undefined {
	try {
		const parents = new Map(
			readdirSync('/proc')
				.filter((name) => /^\d+$/.test(name))
				.map((name) => [Number(name), parentOf(name)]),
		);
		const isOurs = (id: number | undefined): boolean =>
			id === pid || (!!id && isOurs(parents.get(id)));
		const ours = [...parents.keys()].filter((id) => isOurs(id));
		return ours.reduce((sum, id) => sum + residentMegabytes(id), 0);
	} catch {
		return undefined;
	}
}

function parentOf(pid: string): number | undefined {
	// The command stands in parentheses and may hold blanks; the parent is the second field after it.
	const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
	return fields === undefined ? undefined : Number(fields[1]);
}

function residentMegabytes(pid: number): number {
	return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0) / 1024;
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
