/** Errors whose message is all that a person needs. Everything else is a bug and shows its stack. */
const plainErrors = new Set(['ContentError', 'BuildLockedError', 'SiteError']);

/** Prints why a build failed: a finished report as it is, anything else with its stack trace. */
export function printFailure(error: unknown): void {
	const report = findPlainError(error);
	console.error(report ? report.message : error);
}

/** Looks through the causes, since Astro wraps what a loader throws. */
function findPlainError(error: unknown): Error | undefined {
	if (!(error instanceof Error)) return undefined;
	return plainErrors.has(error.name) ? error : findPlainError(error.cause);
}
