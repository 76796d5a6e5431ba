import { runCommand, StepError } from '../../scripts/test/run-command.ts';
import type { TemporaryContent } from './temporary-content.ts';

/** How a script ended and what it printed. */
export interface Ending {
	readonly isSuccess: boolean;
	readonly printed: string;
}

/** Runs a script of the project on temporary content. */
export async function runScript(
	script: string,
	{ content, output }: TemporaryContent,
): Promise<Ending> {
	const environment = { TIMELINE_CONTENT: content, TIMELINE_OUT: output };
	try {
		return { isSuccess: true, printed: await runCommand([script], { environment }) };
	} catch (error) {
		if (error instanceof StepError) return { isSuccess: false, printed: error.message };
		throw error;
	}
}
