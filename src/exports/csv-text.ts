/** Writes rows of cells as CSV (RFC 4180). */
export function toCsvText(rows: readonly (readonly string[])[]): string {
	return [...rows.map((cells) => cells.map(quoteCell).join(',')), ''].join('\r\n');
}

function quoteCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
