/** A table of text: a title, and rows whose first cell is a label and whose others are figures. */
export interface TextTable {
	readonly title: string;
	readonly rows: readonly (readonly (string | number)[])[];
}

/** Formats a table in columns: labels to the left, figures to the right. */
export function formatTable({ title, rows }: TextTable): string {
	const widths = rows.reduce<readonly number[]>(
		(all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, String(cell).length)),
		[],
	);
	const lines = rows.map((row) =>
		row
			.map((cell, at) => {
				const width = widths[at] ?? 0;
				return at === 0 ? String(cell).padEnd(width) : String(cell).padStart(width + 2);
			})
			.join('')
			.trimEnd(),
	);
	return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
