import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { root } from '../../../scripts/root.ts';
import { checkTables, type TableResource } from './tables.ts';

const schemaFile = join(root, 'tests/site/formats/data-package-2.0.schema.json');
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

interface Resource extends Partial<Pick<TableResource, 'schema'>> {
	readonly name: string;
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
}

/** Says what is wrong with a Data Package: its descriptor, and every file and row that it describes. */
export function checkDataPackage(
	descriptor: unknown,
	{ read }: { readonly read: (path: string) => Buffer },
): readonly string[] {
	if (!validate(descriptor)) {
		const errors: readonly ErrorObject[] = validate.errors ?? [];
		return errors.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
	}
	const { resources } = descriptor as { readonly resources: readonly Resource[] };
	const files = resources.map((resource) => ({ ...resource, content: read(resource.path) }));
	const names = new Set(files.map(({ name }) => name));
	return [
		...(names.size === files.length ? [] : ['two resources have one name']),
		...files.flatMap(({ name, bytes, hash, content }) => [
			...(content.length === bytes ? [] : [`${name} has ${content.length} bytes, not ${bytes}`]),
			...(hash === `sha256:${createHash('sha256').update(content).digest('hex')}`
				? []
				: [`${name} has another hash`]),
		]),
		...checkTables(
			files.flatMap(({ name, schema, content }) =>
				schema ? [{ name, schema, text: content.toString('utf8') }] : [],
			),
		),
	];
}
