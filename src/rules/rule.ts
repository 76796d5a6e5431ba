/** How grave a broken rule is: an error stops the build, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** A rule that content must keep. */
export interface Rule {
	readonly severity: Severity;
	/** What is checked, as a full sentence for the page that lists the rules. */
	readonly says: string;
}
