import type { z } from 'zod';
import type { VFile } from 'vfile';
import { findTextProblems } from '../parse/text-problems.ts';
import { parseYaml, type ParsedYaml } from '../parse/yaml.ts';
import { quote, report } from '../rules/problem.ts';
import { validate } from '../schema/validate.ts';

/** A registry's entries and where each stands, for messages about them. */
export interface LoadedRegistry<T> {
	readonly entries: ReadonlyMap<string, T>;
	readonly origins: ReadonlyMap<string, EntryOrigin>;
}

/** The file and the position lookup of an entry. */
export interface EntryOrigin {
	readonly file: VFile;
	readonly yaml: ParsedYaml;
}

/** Parses a YAML file of content; problems go to the file's messages. */
export function parseYamlFile(file: VFile): ParsedYaml {
	const text = String(file.value);
	const hidden = findTextProblems(text);
	const yaml = parseYaml(hidden.length > 0 ? '' : text);
	for (const problem of [...hidden, ...yaml.problems]) report(file, problem, problem.point);
	return yaml;
}

/** Reads entries by id from one or more YAML files, checking each against a schema. */
export function readRegistry<Schema extends z.ZodType>(
	files: readonly VFile[],
	{
		schema,
		idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/,
	}: { readonly schema: Schema; readonly idForm?: RegExp },
): LoadedRegistry<z.output<Schema>> {
	const entries = new Map<string, z.output<Schema>>();
	const origins = new Map<string, EntryOrigin>();
	for (const file of files) {
		const yaml = parseYamlFile(file);
		for (const [id, value] of Object.entries(toMap(yaml.data))) {
			if (!idForm.test(id)) {
				const reason = `Expected an id of the form ${idForm.source}, found ${quote(id)}`;
				report(
					file,
					{ rule: 'text-form', reason, mend: 'use lower-case letters, digits and hyphens' },
					yaml.pointAtKey([id]),
				);
			}
			if (origins.has(id)) {
				const other = origins.get(id)?.file.path ?? '';
				const reason = `Expected \`${id}\` once, found it in ${other} too`;
				report(
					file,
					{ rule: 'unique-id', reason, mend: 'keep one of the two, or rename one' },
					yaml.pointAtKey([id]),
				);
				continue;
			}
			origins.set(id, { file, yaml });
			const { data, problems } = validate(schema, value);
			for (const problem of problems) {
				const path = [id, ...problem.path];
				report(file, problem, problem.isKey ? yaml.pointAtKey(path) : yaml.pointAt(path));
			}
			if (data !== undefined) entries.set(id, data);
		}
	}
	return { entries, origins };
}

function toMap(data: unknown): Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}
