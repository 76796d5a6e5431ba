import type { VFile } from 'vfile';

/** Whether a file has an error, so that nothing of it may be published. */
export function isBroken({ messages }: VFile): boolean {
	return messages.some(({ fatal }) => fatal);
}
