import type { DataTable, FieldInfo, ForeignKey } from './data-table.ts';
import type { DataFile } from './data-file.ts';
import { toLicence } from './licence.ts';
import { absolute, type Publication } from './publication.ts';
import { instantOfDay, lastChange } from './record-dates.ts';
import { listDelimiter } from './to-csv.ts';

interface PackageParts {
	readonly version: string;
	/** Files with the table they hold, where they hold one. */
	readonly files: readonly (DataFile & { readonly table?: DataTable })[];
}

/** Describes the files and ties the tables with keys, as a Data Package 2.0 (datapackage.org). */
export function toDataPackage(publication: Publication, { version, files }: PackageParts) {
	const { timeline, addresses, name, language } = publication;
	const { site } = timeline;
	const homepage = absolute(publication, addresses.page('data'));
	const licence = toLicence(site.dataLicence);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: name(site.shortTitle)
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, ''),
		id: homepage,
		title: name(site.title),
		description: site.description[language] ?? '',
		homepage,
		version,
		created: instantOfDay(lastChange(timeline)),
		licenses: [licence],
		resources: files.map(toResource),
	};
}

function toResource({ table, ...file }: PackageParts['files'][number]) {
	const { name, mediaType, means, bytes, sha256 } = file;
	return {
		name: name.replace(/\.csv$/, '').replaceAll('.', '-'),
		path: name,
		...(table ? { type: 'table' } : {}),
		title: table?.title ?? name,
		description: means,
		format: name.split('.').at(-1),
		mediatype: mediaType,
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		...(table ? { schema: toSchema(table) } : {}),
	};
}

function toSchema({ fields, primaryKey, foreignKeys = [] }: DataTable) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: fields.map(toField),
		missingValues: [''],
		primaryKey,
		...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map(toForeignKey) } : {}),
	};
}

function toField({ name, type, means, constraints }: FieldInfo) {
	return {
		name,
		type,
		...(type === 'list' ? { delimiter: listDelimiter, itemType: 'string' } : {}),
		description: means,
		...(constraints ? { constraints } : {}),
	};
}

function toForeignKey({ fields, table, references }: ForeignKey) {
	return {
		fields,
		// A reference to the same table names none.
		reference: { ...(table === undefined ? {} : { resource: table }), fields: references },
	};
}
