import { dataWords } from '../i18n/data-words.ts';
import type { DataFile } from './data-file.ts';
import type { DataTable } from './data-table.ts';
import { describeField } from './describe-field.ts';
import { absolute, type Publication } from './publication.ts';
import { recordKeys } from './record-keys.ts';
import { lastChange } from './record-dates.ts';

interface ReadmeParts {
	readonly version: string;
	readonly tables: readonly DataTable[];
	readonly files: readonly DataFile[];
}

/** Describes the data for whoever opens the folder: in English, as the data are, in Markdown. */
export function toReadme(
	publication: Publication,
	{ version, tables, files }: ReadmeParts,
): string {
	const { timeline, addresses, name } = publication;
	const { site } = timeline;
	const words = dataWords('en');
	const address = absolute(publication, addresses.page('data'));
	const title = name(site.title);
	const blocks = [
		`# ${title}: ${words.title.toLowerCase()}`,
		site.description['en'] ?? '',
		[
			`- ${words.version}: ${version}. ${words.versionNote}`,
			`- ${words.lastChange}: ${lastChange(timeline)}`,
			`- ${words.licenceLabel}: ${site.dataLicence}`,
			`- ${address}`,
		].join('\n'),
		`## ${words.citeHeading}`,
		words.cite({ title, version, address }),
		words.citeMore,
		`## ${words.beforeHeading}`,
		words.caveats.map((caveat) => `- ${caveat}`).join('\n'),
		`## ${words.filesHeading}`,
		toTable(
			[words.file, words.holds, words.rows, words.size],
			files.map(({ name: file, means, rows, bytes }) => [
				`\`${file}\``,
				means,
				String(rows ?? ''),
				words.kilobytes(bytes),
			]),
		),
		words.checksum('`SHA256SUMS`'),
		`## ${words.dictionaryHeading}`,
		...tables.flatMap(describeTable),
		`## ${words.jsonHeading}`,
		words.jsonNote,
		toTable(
			[words.jsonKey, words.meaning],
			Object.entries(recordKeys).map(([key, means]) => [`\`${key}\``, means]),
		),
	];
	return `${blocks.join('\n\n')}\n`;
}

function describeTable({ name, means, fields, primaryKey, foreignKeys = [] }: DataTable): string[] {
	const words = dataWords('en');
	const ties = foreignKeys.map(
		({ fields: columns, table = name, references }) =>
			`\`${columns.join(', ')}\` → \`${table}.csv\` \`${references.join(', ')}\``,
	);
	return [
		`### ${name}.csv`,
		means,
		`${words.keyOf(`\`${primaryKey.join(', ')}\``)} ${ties.join('; ')}`.trim(),
		toTable(
			[words.column, words.kind, words.meaning],
			fields.map((field) => [`\`${field.name}\``, words.types[field.type], describeField(field)]),
		),
	];
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
