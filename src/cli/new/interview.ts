import type { Choice, Terminal } from './terminal.ts';

/** What became of an answer: its meaning, or what is wrong with it. */
export type Understood<T> = { readonly value: T } | Misunderstood;

/** Why an answer cannot be used: `Expected …, found …`, and what to write instead. */
export interface Misunderstood {
	readonly reason: string;
	readonly mend: string;
}

/** A question with one answer, which may come as a flag. */
export interface Question<T> {
	/** As one types it: `--date`. */
	readonly flag: string;
	/** What is asked for, as after `Expected`: `a date`. */
	readonly noun: string;
	readonly asks: string;
	readonly given: string | undefined;
	readonly understand: (answer: string) => Understood<T>;
	/** Whether an empty answer will do. */
	readonly isOptional?: boolean;
	/** What stands in the line, or is chosen, before the person answers. */
	readonly suggested?: string | undefined;
	/** What a flag could say. */
	readonly example?: string;
	/** What is shown in an empty line; the example if left out. */
	readonly placeholder?: string;
	readonly choices?: readonly Choice[];
	readonly find?: (typed: string) => readonly Choice[];
}

/**
 * Gets the answers to questions from flags and, where there is a terminal, from the person at it.
 * What is wrong or missing is collected, so that a script is told everything at once.
 */
export class Interview {
	readonly terminal: Terminal | undefined;
	readonly #problems: string[] = [];

	constructor(terminal: Terminal | undefined) {
		this.terminal = terminal;
	}

	/** What is wrong with the flags, each as `--flag: Expected …, found …` with its mend. */
	get problems(): readonly string[] {
		return this.#problems;
	}

	/** Notes what is wrong with a flag. */
	object(flag: string, { reason, mend }: Misunderstood): void {
		this.#problems.push(`${flag}: ${reason}\n  Mend: ${mend}`);
	}

	/** Notes a problem that the check has found in what is going to be written. */
	objectWhole(problem: string): void {
		this.#problems.push(problem);
	}

	/** Returns what a flag means that nobody is asked for; nothing where it is not given, or wrong. */
	async flag<T>(question: Omit<Question<T>, 'noun' | 'asks'>): Promise<T | undefined> {
		if (question.given === undefined) return undefined;
		return this.one({ ...question, noun: 'a value', asks: '' });
	}

	/** Returns the answer; nothing where the question is optional and not answered, or a flag is wrong. */
	async one<T>(question: Question<T>): Promise<T | undefined> {
		const { flag, noun, given, understand, isOptional = false, example } = question;
		if (given !== undefined) {
			const understood = understand(given.trim());
			if ('value' in understood) return understood.value;
			this.object(flag, understood);
		} else if (this.terminal) {
			// With a wrong flag nothing is written, so nothing more is asked.
			if (this.#problems.length === 0) return this.#ask(question, this.terminal);
		} else if (!isOptional) {
			const shown = example ?? '…';
			this.object(flag, {
				reason: `Expected ${noun}, found nothing`,
				mend: `add ${flag} ${/[^\w.:/-]/.test(shown) ? `'${shown}'` : shown}`,
			});
		}
		return undefined;
	}

	async #ask<T>(question: Question<T>, terminal: Terminal): Promise<T | undefined> {
		const { asks, understand, isOptional = false, suggested, choices, find } = question;
		const { placeholder = question.example } = question;
		const isLeftOut = (line: string) => isOptional && line.trim() === '';
		const complain = (line: string) => {
			const understood = isLeftOut(line) ? undefined : understand(line.trim());
			return !understood || 'value' in understood
				? undefined
				: `${understood.reason}: ${understood.mend}`;
		};
		const answer = choices
			? await terminal.askOne(asks, { choices, first: suggested })
			: find
				? await terminal.askFound(asks, { find })
				: await terminal.askLine(asks, { complain, suggested, placeholder });
		const understood = isLeftOut(answer) ? undefined : understand(answer.trim());
		return understood && 'value' in understood ? understood.value : undefined;
	}
}
