import { toCsv, type Cell } from './to-csv.ts';

/** The types of Table Schema 2.0 that the tables use. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** What Table Schema 2.0 lets a field promise. */
export interface Constraints {
	readonly required?: true;
	readonly unique?: true;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
}

/** A column: its name, its type and what it means, in a sentence. */
export interface FieldInfo {
	readonly name: string;
	readonly type: FieldType;
	readonly means: string;
	readonly constraints?: Constraints;
}

/** A column and how a row fills it. */
export interface Field<Row> extends FieldInfo {
	readonly of: (row: Row) => Cell;
}

/** Columns that hold the key of a row of another table, or of the same where none is named. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly table?: string;
	readonly references: readonly string[];
}

/** What a table is about and how it is tied to others. */
export interface TableInfo {
	/** Also the name of its file, without `.csv`. */
	readonly name: string;
	readonly title: string;
	readonly means: string;
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
}

/** A table of the data as it is published. */
export interface DataTable extends TableInfo {
	readonly fields: readonly FieldInfo[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Fills a table: one row for each of `from`. */
export function fillTable<Row>(
	{ fields, ...info }: TableInfo & { readonly fields: readonly Field<Row>[] },
	{ from }: { readonly from: readonly Row[] },
): DataTable {
	return {
		...info,
		fields: fields.map(({ name, type, means, constraints }) => ({
			name,
			type,
			means,
			...(constraints ? { constraints } : {}),
		})),
		rows: from.map((row) => fields.map(({ of }) => of(row))),
	};
}

/** Writes a table as CSV. */
export function tableToCsv({ fields, rows }: DataTable): string {
	return toCsv(
		fields.map(({ name }) => name),
		{ rows },
	);
}
