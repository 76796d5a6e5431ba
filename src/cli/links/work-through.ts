/**
 * Runs a task on each item of each queue: the queues side by side, at most so many at a time, the items
 * of one queue one after another.
 */
export async function workThrough<T>(
	queues: readonly (readonly T[])[],
	{ most, task }: { readonly most: number; readonly task: (item: T) => Promise<void> },
): Promise<void> {
	const waiting = queues.values();
	const worker = async () => {
		for (const queue of waiting) for (const item of queue) await task(item);
	};
	await Promise.all(Array.from({ length: most }, worker));
}
