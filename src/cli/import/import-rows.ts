import { quote } from '../../rules/problem.ts';
import { mappedFormat, recogniseTable, type Format, type ImportContext } from './choose-format.ts';
import { composeImported } from './imported-event.ts';
import type { ImportMapping } from '../../schema/import-mapping.ts';
import type { OpenRows } from './open-rows.ts';
import { findMissingColumns } from './read-mapping.ts';
import { openRow, UnreadableRow, type Row, type UnreadRow } from './row.ts';
import type { PutDraft } from './write-drafts.ts';

/** How many rows became what: `rows` is the sum of the others. */
export interface ImportCounts {
	readonly rows: number;
	readonly written: number;
	readonly existing: number;
	readonly unreadable: number;
	/** Whether the file could be read to its end. */
	readonly isWhole: boolean;
	readonly format: string;
}

/** Nothing can be made of the file as a whole; the message says why, with its mend. */
export class UnusableFile extends Error {
	override readonly name = 'UnusableFile';
}

/** What rows are imported with. */
interface ImportOptions extends ImportContext {
	/** As it is shown. */
	readonly path: string;
	readonly mapping: { readonly path: string; readonly mapping: ImportMapping } | undefined;
	/** As `YYYY-MM-DD`. */
	readonly today: string;
	/** Numbers of UCDP that the record has already. */
	readonly recorded: ReadonlySet<number>;
	readonly put: PutDraft;
	/** Hears of each row that could not be read. */
	readonly say: (problem: string) => void;
	/** Hears of the rows read so far. */
	readonly count: (rows: number) => void;
}

/** Makes a draft of each row. Throws an UnusableFile where no row can be read. */
export async function importRows(
	{ rows, format: known }: OpenRows,
	options: ImportOptions,
): Promise<ImportCounts> {
	const counts = { rows: 0, written: 0, existing: 0, unreadable: 0 };
	let format = options.mapping ? mappedFormat(options.mapping.mapping) : known;
	let isChecked = false;
	let isWhole = true;
	for await (const row of rows) {
		counts.rows += 1;
		options.count(counts.rows);
		if ('cells' in row && !isChecked) {
			format ??= recogniseColumns(row, options);
			if (!known && options.mapping) checkMapping(row, options);
			isChecked = true;
		}
		const ending = 'cells' in row && format ? importRow(row, { ...options, format }) : row;
		if (typeof ending === 'string') {
			counts[ending] += 1;
		} else {
			counts.unreadable += 1;
			isWhole &&= !('isLast' in ending && ending.isLast);
			const { reason = '', mend = '' } = 'reason' in ending ? ending : {};
			options.say(`${options.path}:${row.line}: ${reason}\n  Mend: ${mend}`);
		}
	}
	return { ...counts, isWhole, format: format?.name ?? 'no rows' };
}

function importRow(
	row: Row,
	{ format, ...options }: ImportOptions & { readonly format: Format },
): 'written' | 'existing' | UnreadRow {
	const { names, today: added, recorded, put } = options;
	const reader = openRow(row);
	try {
		const event = format.toEvent(reader, options);
		const numbers: unknown = event.more?.['ids'];
		if (isRecorded(numbers, recorded)) return 'existing';
		const file = composeImported(event, { names, added, rest: reader.rest() });
		return put(file).isThere ? 'existing' : 'written';
	} catch (error) {
		if (!(error instanceof UnreadableRow)) throw error;
		return { line: row.line, reason: error.message, mend: error.mend };
	}
}

function isRecorded(ids: unknown, recorded: ReadonlySet<number>): boolean {
	if (typeof ids !== 'object' || ids === null || !('ucdp_ged' in ids)) return false;
	const { ucdp_ged: numbers } = ids;
	return Array.isArray(numbers) && numbers.length === 1 && recorded.has(Number(numbers[0]));
}

function recogniseColumns({ cells }: Row, { path }: ImportOptions): Format {
	const format = recogniseTable(cells.keys());
	if (format) return format;
	throw new UnusableFile(
		`${path}:1: Expected the columns of UCDP GED, ACLED, TimelineJS or events.csv, found ${quote([...cells.keys()].join(', '))}\n  Mend: say with --map FILE which column holds what`,
	);
}

function checkMapping({ cells }: Row, { mapping }: ImportOptions): void {
	if (!mapping) return;
	const { path } = mapping;
	const missing = findMissingColumns(mapping.mapping, { columns: [...cells.keys()], path });
	if (missing.length > 0) throw new UnusableFile(missing.join('\n'));
}
