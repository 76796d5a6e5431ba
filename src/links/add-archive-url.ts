import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { isSameData } from '../authoring/mend/same-data.ts';
import { writeScalar } from '../authoring/write-yaml.ts';
import { parseYaml } from '../parse/yaml.ts';
import { sourceSchema } from '../schema/source.ts';

/** Which source of a file gets an archive's copy. */
interface NewCopy {
	/** Counted from 0. */
	readonly source: number;
	readonly url: string;
}

const keys = Object.keys(sourceSchema.shape);
const place = keys.indexOf('archive_url');

/**
 * Adds `archive_url` to a source in the text of an event or a chapter, in the order of the keys, written
 * as the source is. Not one byte of what is there changes. Returns undefined where the source has a copy
 * already, or where the text would not read as intended afterwards.
 */
export function addArchiveUrl(text: string, { source, url }: NewCopy): string | undefined {
	const start = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
	const length = start === undefined ? -1 : text.slice(start).search(/^---[ \t]*\r?$/m);
	if (start === undefined || length === -1) return undefined;
	const yaml = text.slice(start, start + length);
	const written = addToSource(yaml, { source, url });
	if (written === undefined || !isIntended(yaml, { written, source, url })) return undefined;
	return text.slice(0, start) + written + text.slice(start + length);
}

function addToSource(yaml: string, { source, url }: NewCopy): string | undefined {
	const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false });
	const sources = document.get('sources', true);
	const map: unknown = isSeq(sources) ? sources.items[source] : undefined;
	if (!isMap(map)) return undefined;
	const before = pairBefore(map);
	const key = before?.key;
	const end = before && endOf(before);
	if (!isScalar(key) || !key.range || end === undefined) return undefined;
	if (map.flow) return insert(yaml, end, `, archive_url: ${writeScalar(url, 'flow')}`);
	// The rest of the line may hold a comment, which stays with its value.
	const lineEnd = yaml.indexOf('\n', yaml[end - 1] === '\n' ? end - 1 : end);
	if (lineEnd === -1) return undefined;
	const ending = yaml[lineEnd - 1] === '\r' ? '\r\n' : '\n';
	const [start] = key.range;
	const column = start - (yaml.lastIndexOf('\n', start) + 1);
	const line = `${' '.repeat(column)}archive_url: ${writeScalar(url, 'line')}${ending}`;
	return insert(yaml, lineEnd + 1, line);
}

/** The last of the keys that stand before `archive_url` in the order of the model. */
function pairBefore(map: YAMLMap): Pair | undefined {
	return map.items.findLast(({ key }) => {
		const index = isScalar(key) ? keys.indexOf(String(key.value)) : -1;
		return index !== -1 && index < place;
	});
}

/** Where the value of a pair ends; undefined where it is not a plain value. */
function endOf({ value }: Pair): number | undefined {
	return isScalar(value) && value.range ? value.range[1] : undefined;
}

function insert(text: string, at: number, inserted: string): string {
	return text.slice(0, at) + inserted + text.slice(at);
}

function isIntended(
	yaml: string,
	{ written, source, url }: NewCopy & { readonly written: string },
): boolean {
	const before = parseYaml(yaml.replaceAll('\r\n', '\n'));
	const after = parseYaml(written.replaceAll('\r\n', '\n'));
	if (before.problems.length > 0 || after.problems.length > 0) return false;
	const intended = withCopy(before.data, { source, url });
	return intended !== undefined && isSameData(after.data, intended);
}

function withCopy(data: unknown, { source, url }: NewCopy): unknown {
	if (!isRecord(data) || !Array.isArray(data['sources'])) return undefined;
	const sources: readonly unknown[] = data['sources'];
	const chosen = sources[source];
	if (!isRecord(chosen) || 'archive_url' in chosen) return undefined;
	return { ...data, sources: sources.with(source, { ...chosen, archive_url: url }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
