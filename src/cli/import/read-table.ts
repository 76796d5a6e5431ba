import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { readPieces, type Progress } from './read-pieces.ts';
import type { Row, UnreadRow } from './row.ts';

/** A row of this many characters is a quote that nobody closed. */
const longestRow = 1_000_000;

/**
 * Reads the rows of a CSV file one after another; the file may be larger than memory. What cannot
 * be read comes as such, with its line. Columns may stand apart by comma, semicolon or tab.
 */
export async function* readTable(
	path: string,
	{ progress }: { readonly progress: Progress },
): AsyncGenerator<Row | UnreadRow> {
	const lines = readLines(path, progress);
	const first = await lines.next();
	if (first.done) return;
	const text = async function* () {
		yield first.value;
		yield* lines;
	};
	let broken: CsvError | undefined;
	const parser = parse({
		bom: true,
		delimiter: delimiterOf(first.value),
		info: true,
		max_record_size: longestRow,
		// The count of fields is checked below, and a stray quote is a letter like others.
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
	});
	const source = Readable.from(text());
	source.on('error', (error) => parser.destroy(error));
	source.pipe(parser);
	let columns: readonly string[] | undefined;
	let next = 1;
	try {
		for await (const parsed of parser) {
			if (!isParsed(parsed)) continue;
			const { record, info } = parsed;
			const line = info.lines - record.join('').split('\n').length + 1;
			next = info.lines + 1;
			if (!columns) columns = nameColumns(record);
			else if (record.some((cell) => cell.trim() !== '')) yield toRow(record, { columns, line });
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		broken = error;
	} finally {
		source.destroy();
	}
	if (broken) {
		yield {
			line: next,
			reason: 'Expected a quote at the end of a quoted text, found none',
			mend: 'close the quote that begins in this row; no row from here on was read',
			isLast: true,
		};
	}
}

interface ParsedRecord {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

/** The parser says nothing of the type of what it yields; with the option `info` it is this. */
function isParsed(value: unknown): value is ParsedRecord {
	return typeof value === 'object' && value !== null && 'record' in value && 'info' in value;
}

function toRow(
	record: readonly string[],
	{ columns, line }: { readonly columns: readonly string[]; readonly line: number },
): Row | UnreadRow {
	if (record.length !== columns.length) {
		return {
			line,
			reason: `Expected ${columns.length} fields, as many as columns, found ${record.length}`,
			mend: 'put a text that holds the delimiter in quotes, and double the quotes within',
		};
	}
	if (record.some((cell) => cell.includes('\uFFFD'))) {
		return {
			line,
			reason: 'Expected text in UTF-8, found other bytes',
			mend: 'save the table as “CSV UTF-8”',
		};
	}
	return { line, cells: new Map(columns.map((name, at) => [name, record[at] ?? ''])) };
}

/** Two columns of one name are told apart by a number. */
function nameColumns(header: readonly string[]): readonly string[] {
	return header.map((name, at) => {
		const before = header.slice(0, at).filter((other) => other === name).length;
		return before === 0 ? name : `${name} (${before + 1})`;
	});
}

/** The one of the three that is most frequent in the first line. */
function delimiterOf(text: string): string {
	const [header = ''] = text.split('\n');
	const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
	return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

/** Reads a text in pieces with line feeds alone, as the parser counts a carriage return in quotes as a line of its own. */
async function* readLines(path: string, progress: Progress): AsyncGenerator<string, undefined> {
	let held = '';
	for await (const piece of readPieces(path, progress)) {
		const text = held + piece;
		held = text.endsWith('\r') ? '\r' : '';
		yield text.slice(0, text.length - held.length).replaceAll('\r\n', '\n');
	}
	if (held !== '') yield held;
	return undefined;
}
