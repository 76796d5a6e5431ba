/** A problem with the lines around it, for showing in the page. */
export interface ShownProblem {
	readonly path: string;
	readonly line: number;
	readonly column: number;
	readonly rule: string;
	readonly reason: string;
	readonly mend: string;
	readonly isError: boolean;
	/** The line before, the line itself and the line after, as in the file. */
	readonly lines: readonly { readonly number: number; readonly text: string }[];
}
