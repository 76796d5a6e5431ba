import { readFileSync } from 'node:fs';
import { parseYaml } from '../../parse/yaml.ts';
import { didYouMean } from '../../rules/nearest.ts';
import { quote } from '../../rules/problem.ts';
import { importMappingSchema, type ImportMapping } from '../../schema/import-mapping.ts';
import { validate } from '../../schema/validate.ts';

/** Reads a mapping file; or all that is wrong with it, each with its place and mend. */
export function readMapping(
	path: string,
): { readonly mapping: ImportMapping } | { readonly problems: readonly string[] } {
	const yaml = parseYaml(readFileSync(path, 'utf8'));
	const { data, problems } = validate(importMappingSchema, yaml.data ?? {});
	if (yaml.problems.length === 0 && data) return { mapping: data };
	const all =
		yaml.problems.length > 0
			? yaml.problems
			: problems.map((problem) => ({
					...problem,
					point: problem.isKey ? yaml.pointAtKey(problem.path) : yaml.pointAt(problem.path),
				}));
	return {
		problems: all.map(({ point, reason, mend }) => {
			const { line, column } = point;
			return `${path}:${line}:${column}: ${reason}\n  Mend: ${mend}`;
		}),
	};
}

/** Says which columns of a mapping a table does not have. */
export function findMissingColumns(
	mapping: ImportMapping,
	{ columns, path }: { readonly columns: readonly string[]; readonly path: string },
): string[] {
	const present = new Set(columns.map((name) => name.trim().toLowerCase()));
	return Object.entries(mapping).flatMap(([key, cell]) => {
		const column = typeof cell === 'object' && 'column' in cell ? cell.column : cell;
		if (typeof column !== 'string' || present.has(column.trim().toLowerCase())) return [];
		const mend = didYouMean(column, columns, `the table has ${columns.join(', ')}`);
		return `${path}: Expected in \`${key}\` a column of the table, found ${quote(column)}\n  Mend: ${mend}`;
	});
}
