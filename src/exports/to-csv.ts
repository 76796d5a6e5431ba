/** What a cell of a table holds; several values are joined, nothing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What stands between the values of a cell. */
export const listDelimiter = ';';

/** Writes rows as CSV with a header (RFC 4180); several values of a cell stand with semicolons between them. */
export function toCsv(
	columns: readonly string[],
	{ rows }: { readonly rows: readonly (readonly Cell[])[] },
): string {
	return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: Cell): string {
	const text = toText(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toText(value: Cell): string {
	if (typeof value === 'string') return guardFormula(value);
	if (typeof value !== 'object') return String(value ?? '');
	// A semicolon of its own would make two values of one.
	return guardFormula(value.map((item) => item.replaceAll(listDelimiter, ',')).join(listDelimiter));
}

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula (OWASP, CSV injection),
 * and before one that has such an apostrophe already, so that taking one away gives back the text.
 */
function guardFormula(text: string): string {
	return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
