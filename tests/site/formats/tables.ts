import { parse } from 'csv-parse/sync';

interface Field {
	readonly name: string;
	readonly type: string;
	readonly delimiter?: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

/** A table as a Data Package describes it. */
export interface TableResource {
	readonly name: string;
	readonly text: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: readonly string[];
		readonly foreignKeys?: readonly {
			readonly fields: readonly string[];
			readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
		}[];
	};
}

type Row = Readonly<Record<string, string>>;

/** The forms of values, as Table Schema 2.0 has them by default. */
const forms: Readonly<Record<string, RegExp>> = {
	string: /^[^]*$/,
	list: /^[^;]+(;[^;]+)*$/,
	integer: /^-?(0|[1-9]\d*)$/,
	number: /^-?\d+(\.\d+)?$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/** Says where CSV files differ from their schemas, and which keys are doubled or lead nowhere. */
export function checkTables(tables: readonly TableResource[]): readonly string[] {
	const rowsOf = new Map(tables.map((table) => [table.name, readRows(table)]));
	return tables.flatMap((table) => {
		const { name, schema } = table;
		const rows = rowsOf.get(name) ?? [];
		const header = Object.keys(rows[0] ?? {});
		const expected = schema.fields.map((field) => field.name);
		const problems = [
			...(rows.length > 0 && header.join() !== expected.join() ? ['other columns'] : []),
			...schema.fields.flatMap((field) => checkColumn(field, rows)),
			...(hasDoubles(rows, schema.primaryKey) ? ['a doubled primary key'] : []),
			...schema.primaryKey.flatMap((key) =>
				rows.some((row) => row[key] === '') ? [`an empty primary key ${key}`] : [],
			),
			...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
				const target = reference.resource ?? name;
				const known = new Set(rowsOf.get(target)?.map((row) => keyOf(row, reference.fields)));
				return rows
					.filter((row) => fields.every((field) => row[field] !== ''))
					.filter((row) => !known.has(keyOf(row, fields)))
					.map((row) => `${keyOf(row, fields)} is not in ${target}`);
			}),
		];
		return problems.map((problem) => `${name}: ${problem}`);
	});
}

function readRows({ text }: TableResource): readonly Row[] {
	return parse(text, { columns: true, record_delimiter: '\r\n' });
}

function checkColumn({ name, type, constraints = {} }: Field, rows: readonly Row[]): string[] {
	const values = rows.map((row) => row[name] ?? '');
	const given = values.filter((value) => value !== '');
	const { required, unique, enum: allowed, minimum, maximum } = constraints;
	const wrong = given.filter(
		(value) =>
			!forms[type]?.test(value) ||
			(allowed !== undefined && !allowed.includes(value)) ||
			(minimum !== undefined && Number(value) < minimum) ||
			(maximum !== undefined && Number(value) > maximum),
	);
	return [
		...wrong.map((value) => `${name} has \`${value}\``),
		...(required && given.length < values.length ? [`${name} is empty somewhere`] : []),
		...(unique && new Set(given).size < given.length ? [`${name} is not unique`] : []),
	];
}

function hasDoubles(rows: readonly Row[], key: readonly string[]): boolean {
	return new Set(rows.map((row) => keyOf(row, key))).size < rows.length;
}

function keyOf(row: Row, fields: readonly string[]): string {
	return fields.map((field) => row[field] ?? '').join(' ');
}
