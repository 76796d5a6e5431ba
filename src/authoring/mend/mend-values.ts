import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { parseYaml } from '../../parse/yaml.ts';
import { writeScalar } from '../write-yaml.ts';
import { mostMends, sound, type Mend, type Mended } from './mend.ts';
import { isCollection, isSameData, withValueAt } from './same-data.ts';
import { spellDate } from './spell-date.ts';

const dates = new Set(['date', 'from', 'to', 'sources.published', 'sources.reports.as_of']);
const days = new Set(['added', 'corrections.date']);
const addresses = new Set(['source', 'sources.url', 'sources.archive_url']);
/** Where square brackets are part of a text: a title that was not seen in print. */
const bracketed = 'sources.title';

interface FoundValue {
	readonly path: readonly PropertyKey[];
	readonly value: unknown;
}

/** Spells dates as EDTF, and deletes what came along around a text or an address. */
export function mendValues(yaml: string): Mended {
	const { data, problems } = parseYaml(yaml);
	if (problems.length > 0) return sound(yaml);
	const mends: Mend[] = [];
	const slips = listValues(data).filter(needsMend);
	if (slips.length > mostMends) return sound(yaml);
	let text = yaml;
	for (const found of slips) {
		const mended = mendValue(text, found);
		mends.push(...mended.mends);
		text = mended.text;
	}
	return { text, mends };
}

function listValues(value: unknown, path: readonly PropertyKey[] = []): FoundValue[] {
	if (!isCollection(value)) return [{ path, value }];
	const inner = Array.isArray(value)
		? value.flatMap((item: unknown, index) => listValues(item, [...path, index]))
		: Object.entries(value).flatMap(([key, item]) => listValues(item, [...path, key]));
	return nameOf(path) === bracketed ? [{ path, value }, ...inner] : inner;
}

function nameOf(path: readonly PropertyKey[]): string {
	return path.filter((step) => typeof step === 'string').join('.');
}

/** Says quickly whether a value may need a mend, as most files have none. */
function needsMend({ path, value }: FoundValue): boolean {
	const name = nameOf(path);
	if (name === bracketed && Array.isArray(value)) return true;
	return (
		(typeof value === 'string' || typeof value === 'number') &&
		spell(name, String(value)) !== undefined
	);
}

/** Returns how a value at a key should be spelt, undefined where it is well as it is. */
function spell(name: string, value: string): string | undefined {
	if (dates.has(name)) return spellDate(value);
	if (days.has(name)) {
		const day = spellDate(value);
		return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
	}
	const trimmed = value.replace(/^[ \t]+|[ \t]+$/g, '');
	const spelt = addresses.has(name) ? mendAddress(trimmed) : trimmed;
	return spelt === value || spelt === '' ? undefined : spelt;
}

function mendAddress(text: string): string {
	const bare = /^<([^<>\s]+)>$/.exec(text)?.[1] ?? text;
	return bare.replace(/^https?:\/\//i, (scheme) => scheme.toLowerCase());
}

/** Writes one value anew; what does not read as intended afterwards stays as it was. */
function mendValue(yaml: string, { path }: FoundValue): Mended {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: false });
	const node = document.getIn(path, true);
	if (!(isScalar(node) || (isSeq(node) && node.flow)) || !node.range) return sound(yaml);
	const [start, end] = node.range;
	const source = yaml.slice(start, end);
	// A number keeps its zeros only in its source.
	const value = isScalar(node) && typeof node.value === 'string' ? node.value : source;
	const name = nameOf(path);
	const spelt = isSeq(node) ? source : spell(name, value);
	const rest = yaml.slice(end).split('\n', 1)[0] ?? '';
	if (source.includes('\n') || spelt === undefined || (isSeq(node) && rest.trim() !== '')) {
		return sound(yaml);
	}
	const written = isSeq(node)
		? writeScalar(spelt, 'line')
		: dates.has(name) || days.has(name)
			? spelt
			: spelt === value
				? source
				: addresses.has(name)
					? writeScalar(spelt, 'flow')
					: trimInside(source);
	const text = yaml.slice(0, start) + written + yaml.slice(end);
	const after = parseYaml(text);
	const intended = withValueAt(parseYaml(yaml).data, { path, value: spelt });
	if (after.problems.length > 0 || !isSameData(after.data, intended)) return sound(yaml);
	const says = `${String(path.at(-1))}: wrote \`${source}\` as \`${written}\``;
	return { text, mends: [{ line: lines.linePos(start).line, says }] };
}

/** Deletes the blanks next to the quotes of a text. */
function trimInside(source: string): string {
	return source.replace(/^(["'])[ \t]*(.*?)[ \t]*\1$/, '$1$2$1');
}
