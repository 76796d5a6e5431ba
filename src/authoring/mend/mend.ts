/** Something mechanical that was put right in a file. */
export interface Mend {
	/** The line in the file as it was; where several lines share the mend, the first. */
	readonly line: number;
	/** What was done, as a phrase. */
	readonly says: string;
}

/** A text with what was put right in it; without mends it is the text that was given. */
export interface Mended {
	readonly text: string;
	readonly mends: readonly Mend[];
}

/** Returns a text that needs no mend. */
export function sound(text: string): Mended {
	return { text, mends: [] };
}

/** Words how many lines share a mend that is shown once. */
export function onLines(says: string, count: number): string {
	return count === 1
		? says
		: `${says}, here and on ${count - 1} more lines`.replace(/1 more lines$/, '1 more line');
}

/** More slips of one kind than this in one file are no slips of the pen, and reading the file again after each takes long. */
export const mostMends = 100;
