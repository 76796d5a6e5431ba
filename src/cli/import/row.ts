/** A row of a table, or an element of a list, with the line of the file on which it begins. */
export interface Row {
	readonly line: number;
	/** Texts by the name of their column; a column that is empty may be missing. */
	readonly cells: ReadonlyMap<string, string>;
}

/** A part of a file that could not be read as a row. */
export interface UnreadRow {
	readonly line: number;
	/** `Expected …, found …`. */
	readonly reason: string;
	readonly mend: string;
	/** Whether nothing after it could be read either. */
	readonly isLast?: boolean;
}

/** Why no event can be made of a row: `Expected …, found …`, and what to do about it. */
export class UnreadableRow extends Error {
	override readonly name = 'UnreadableRow';
	readonly mend: string;

	constructor(reason: string, mend: string) {
		super(reason);
		this.mend = mend;
	}
}

/**
 * A row while it becomes an event. It remembers which columns have found their place, so that all
 * others can be kept. Columns are found by name, in any case, by the first of several names that the row has.
 */
export interface RowReader {
	readonly line: number;
	/** Returns a text without blanks at its ends, empty where there is none; the column counts as placed. */
	readonly take: (...names: readonly string[]) => string;
	/** Returns the same, and the column stays to be kept. */
	readonly peek: (...names: readonly string[]) => string;
	/** The columns that are not empty and have not been placed. */
	readonly rest: () => readonly (readonly [string, string])[];
}

/** Opens a row for reading. */
export function openRow({ line, cells }: Row): RowReader {
	const placed = new Set<string>();
	const byName = new Map(
		[...cells].map(([name, text]) => [name.trim().toLowerCase(), { name, text: text.trim() }]),
	);
	const find = (names: readonly string[]) =>
		names.map((name) => byName.get(name.trim().toLowerCase())).find((cell) => cell?.text);
	return {
		line,
		take: (...names) => {
			const cell = find(names);
			if (cell) placed.add(cell.name);
			return cell?.text ?? '';
		},
		peek: (...names) => find(names)?.text ?? '',
		rest: () => [...cells].filter(([name, text]) => text.trim() !== '' && !placed.has(name)),
	};
}
