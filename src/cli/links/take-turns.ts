/** Runs a task when it is its turn at a host. */
export type InTurn = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/** How long hosts are left alone. */
interface TurnOptions {
	/** Between the end of one task at a host and the begin of the next, in milliseconds. */
	readonly rest: number;
	readonly pause: (milliseconds: number) => Promise<void>;
}

/** Returns a queue for each host: one task at a time, with a rest after each. */
export function takeTurns({ rest, pause }: TurnOptions): InTurn {
	const last = new Map<string, Promise<unknown>>();
	return async (host, task) => {
		const before = last.get(host);
		const mine = (before ?? Promise.resolve()).then(async () => {
			if (before) await pause(rest);
			return task();
		});
		// The next one waits for the end of this one, however it ends.
		last.set(
			host,
			mine.catch(() => undefined),
		);
		return mine;
	};
}
