/** What a command came to: its exit code and what it prints. */
interface Ending {
	readonly code: number;
	readonly says: string;
}

/**
 * Runs a command to its end: prints what it says, to the error stream where it failed unless that is a report which
 * others read, and sets the exit code. What it throws is a bug: exit code 2, with the stack trace.
 */
export async function endCommand(
	run: () => Promise<Ending> | Ending,
	{ isReport = false } = {},
): Promise<void> {
	try {
		const { code, says } = await run();
		(code === 0 || isReport ? console.log : console.error)(says);
		process.exitCode = code;
	} catch (error) {
		console.error(error);
		process.exitCode = 2;
	}
}
