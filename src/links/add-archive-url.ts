import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { isSameData } from '../authoring/mend/same-data.ts';
import { writeScalar } from '../authoring/write-yaml.ts';
import { isRecord } from '../parse/is-record.ts';
import { parseYaml } from '../parse/yaml.ts';
import { sourceSchema } from '../schema/source.ts';

/** Which source of a file gets an archive's copy: the first of this address that has none. */
interface NewCopy {
	/** The page that the source cites. */
	readonly cited: string;
	/** The copy. */
	readonly url: string;
}

const keys = Object.keys(sourceSchema.shape);
const placeOfCopy = keys.indexOf('archive_url');

/**
 * Adds `archive_url` to a source in the text of an event or a chapter, in the order of the keys, written
 * as the source is. Not one byte of what is there changes. Returns undefined where no source without a
 * copy cites the page, or where the text would not read as intended afterwards.
 */
export function addArchiveUrl(text: string, { cited, url }: NewCopy): string | undefined {
	const start = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
	const length = start === undefined ? -1 : text.slice(start).search(/^---[ \t]*\r?$/m);
	if (start === undefined || length === -1) return undefined;
	const yaml = text.slice(start, start + length);
	const before = parseYaml(yaml.replaceAll('\r\n', '\n'));
	const place = before.problems.length > 0 ? undefined : findPlace(before.data, cited);
	const written = place && addToSource(yaml, { source: place.source, url });
	if (!place || written === undefined) return undefined;
	const after = parseYaml(written.replaceAll('\r\n', '\n'));
	if (after.problems.length > 0 || !isSameData(after.data, place.withCopy(url))) return undefined;
	return text.slice(0, start) + written + text.slice(start + length);
}

/** Where a copy goes: the number of the source, from 0, and the data as they are to read with the copy. */
interface Place {
	readonly source: number;
	readonly withCopy: (url: string) => unknown;
}

function findPlace(data: unknown, cited: string): Place | undefined {
	if (!isRecord(data) || !Array.isArray(data['sources'])) return undefined;
	const sources: readonly unknown[] = data['sources'];
	const source = sources.findIndex(
		(one) => isRecord(one) && one['url'] === cited && !('archive_url' in one),
	);
	const chosen = sources[source];
	if (!isRecord(chosen)) return undefined;
	const withCopy = (url: string) => ({
		...data,
		sources: sources.with(source, { ...chosen, archive_url: url }),
	});
	return { source, withCopy };
}

function addToSource(
	yaml: string,
	{ source, url }: { readonly source: number; readonly url: string },
): string | undefined {
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
		return index !== -1 && index < placeOfCopy;
	});
}

/** Where the value of a pair ends; undefined where it is not a plain value. */
function endOf({ value }: Pair): number | undefined {
	return isScalar(value) && value.range ? value.range[1] : undefined;
}

function insert(text: string, at: number, inserted: string): string {
	return text.slice(0, at) + inserted + text.slice(at);
}
