import type { z } from 'zod';
import type { VFile } from 'vfile';
import { isRecord } from '../parse/is-record.ts';
import { findTextProblems } from '../parse/text-problems.ts';
import { parseYaml, type ParsedYaml } from '../parse/yaml.ts';
import { quote, report, type Problem } from '../rules/problem.ts';
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
	if (yaml.data !== undefined && yaml.data !== null && !isRecord(yaml.data)) {
		const found = Array.isArray(yaml.data) ? 'a list' : 'a text';
		const reason = `Expected keys and values, found ${found}`;
		report(file, { rule: 'wrong-type', reason, mend: 'begin each entry with its id and a colon' });
		return { ...yaml, data: undefined };
	}
	return yaml;
}

/** The form that the ids of a registry have, and the words for it. */
export interface IdForm {
	readonly pattern: RegExp;
	readonly expected: string;
	readonly mend: string;
}

const slug: IdForm = {
	pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
	expected: 'an id of lower-case letters, digits and single hyphens',
	mend: 'write it like `al-qaim`',
};

/** Reads entries by id from one or more YAML files, checking each against a schema. */
export function readRegistry<Schema extends z.ZodType>(
	files: readonly VFile[],
	{ schema, idForm = slug }: { readonly schema: Schema; readonly idForm?: IdForm },
): LoadedRegistry<z.output<Schema>> {
	const entries = new Map<string, z.output<Schema>>();
	const origins = new Map<string, EntryOrigin>();
	for (const file of files) {
		const yaml = parseYamlFile(file);
		for (const [id, value] of Object.entries(isRecord(yaml.data) ? yaml.data : {})) {
			const other = origins.get(id)?.file.path;
			const idProblem = findIdProblem(id, { idForm, other });
			if (idProblem) report(file, idProblem, yaml.pointAtKey([id]));
			if (other !== undefined) continue;
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

function findIdProblem(
	id: string,
	{ idForm, other }: { readonly idForm: IdForm; readonly other: string | undefined },
): Problem | undefined {
	const { pattern, expected, mend } = idForm;
	if (!pattern.test(id)) {
		return { rule: 'text-form', reason: `Expected ${expected}, found ${quote(id)}`, mend };
	}
	if (other === undefined) return undefined;
	const reason = `Expected \`${id}\` once, found it in ${other} too`;
	return { rule: 'unique-id', reason, mend: 'keep one of the two, or rename one' };
}
