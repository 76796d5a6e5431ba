import type { Readable, Writable } from 'node:stream';
import { autocomplete, type CANCEL_SYMBOL, confirm, log, select, text } from '@clack/prompts';

/** Something to choose. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly hint?: string;
}

/** Asks the person at the terminal; every question throws a `Cancelled` where it is left with Ctrl-C. */
export interface Terminal {
	/** Asks for a line; `complain` says what is wrong with it, and the person may try again. */
	readonly askLine: (
		question: string,
		options: {
			readonly complain: (line: string) => string | undefined;
			readonly suggested?: string | undefined;
			readonly placeholder?: string | undefined;
		},
	) => Promise<string>;
	readonly askOne: (
		question: string,
		options: { readonly choices: readonly Choice[]; readonly first?: string | undefined },
	) => Promise<string>;
	/** Asks for one of many, which are looked for as one types. */
	readonly askFound: (
		question: string,
		options: { readonly find: (typed: string) => readonly Choice[] },
	) => Promise<string>;
	readonly askYes: (question: string) => Promise<boolean>;
	readonly say: (words: string) => void;
}

/** The person left the questions; nothing was written. */
export class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

/** Opens a terminal on two streams. */
export function openTerminal(streams: {
	readonly input: Readable;
	readonly output: Writable;
}): Terminal {
	return {
		askLine: async (message, { complain, suggested, placeholder }) =>
			answered(
				await text({
					...streams,
					message,
					...(suggested !== undefined && { initialValue: suggested }),
					...(placeholder !== undefined && { placeholder }),
					validate: (line) => complain(line ?? ''),
				}),
			),
		askOne: async (message, { choices, first }) =>
			answered(
				await select({
					...streams,
					message,
					options: choices.map((choice) => ({ ...choice })),
					maxItems: 9,
					...(first !== undefined && { initialValue: first }),
				}),
			),
		askFound: async (message, { find }) =>
			answered(
				await autocomplete({
					...streams,
					message,
					options() {
						return find(this.userInput).map((choice) => ({ ...choice }));
					},
					// What is found by another spelling does not hold what was typed.
					filter: () => true,
					maxItems: 9,
				}),
			),
		askYes: async (message) =>
			answered(await confirm({ ...streams, message, initialValue: false })),
		say: (words) => log.message(words, { output: streams.output }),
	};
}

function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
	if (typeof answer === 'symbol') throw new Cancelled('left with Ctrl-C');
	return answer;
}
