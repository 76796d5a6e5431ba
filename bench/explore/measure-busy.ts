import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Looks at the machine for a second and returns which part of its processors was busy, 0 to 1. */
export async function measureBusy(): Promise<number> {
	const before = readTimes();
	await pause(1000);
	const after = readTimes();
	const all = after.all - before.all;
	return all === 0 ? 0 : 1 - (after.idle - before.idle) / all;
}

function readTimes() {
	const times = cpus().map((processor) => processor.times);
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	return {
		idle: sum(times.map(({ idle }) => idle)),
		all: sum(times.flatMap((time) => Object.values(time))),
	};
}
