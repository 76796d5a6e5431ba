import { isNode, type YAMLMap } from 'yaml';

interface PlaceOptions {
	readonly map: YAMLMap;
	/** Where the lines of the map end at the latest. */
	readonly limit: number;
	/** The pairs of the map by their new places. */
	readonly order: readonly number[];
}

/**
 * Writes the pairs of a map in another order: in braces the pairs alone, else their lines, with the
 * comments above them. Undefined where a comment or a sign between them would lose its place.
 */
export function placePairs(text: string, { map, limit, order }: PlaceOptions): string | undefined {
	const starts = map.items.map(({ key }) => (isNode(key) ? key.range?.[0] : undefined));
	if (!starts.every((start) => start !== undefined)) return undefined;
	return map.flow
		? placeInBraces(text, { map, starts, order })
		: placeLines(text, { limit, starts, order });
}

interface BraceOptions {
	readonly map: YAMLMap;
	readonly starts: readonly number[];
	readonly order: readonly number[];
}

function placeInBraces(text: string, { map, starts, order }: BraceOptions): string | undefined {
	const ends = map.items.map(({ value }) => (isNode(value) ? value.range?.[1] : undefined));
	if (!ends.every((end) => end !== undefined)) return undefined;
	const pairs = starts.map((start, index) => text.slice(start, ends[index]));
	const between = starts.slice(1).map((start, index) => text.slice(ends[index], start));
	if (!between.every((signs) => /^\s*,\s*$/.test(signs))) return undefined;
	const written = order.map((pair, place) => `${pairs[pair] ?? ''}${between[place] ?? ''}`);
	return text.slice(0, starts[0]) + written.join('') + text.slice(ends.at(-1));
}

interface LineOptions {
	readonly limit: number;
	readonly starts: readonly number[];
	readonly order: readonly number[];
}

function placeLines(text: string, { limit, starts, order }: LineOptions): string | undefined {
	const lineStarts = starts.map((start) => text.lastIndexOf('\n', start - 1) + 1);
	const before = starts.map((start, index) => text.slice(lineStarts[index], start));
	const [first = ''] = before;
	const indent = ' '.repeat(first.length);
	const isPlain = before.every((part, index) => part === indent || index === 0);
	if (!/^ *(?:- +)*$/.test(first) || !isPlain) return undefined;
	const hasDash = first !== indent;
	const top = hasDash ? 0 : text.slice(0, lineStarts[0]).length;
	const head = hasDash ? '' : commentsAbove(text.slice(0, top));
	const ends = [...lineStarts.slice(1), limit].map((end, index) => {
		const lines = text.slice(starts[index], end);
		return end - trailingGap(lines, first.length).length;
	});
	const pairs = starts.map((start, index) => ({
		comments: index === 0 ? head : text.slice(ends[index - 1], lineStarts[index]),
		lines: text.slice(start, ends[index]),
	}));
	// Nothing can stand between a dash and its key.
	if (hasDash && pairs[order[0] ?? 0]?.comments !== '') return undefined;
	const written = order.map((pair, place) => {
		const { comments = '', lines = '' } = pairs[pair] ?? {};
		return `${comments}${place === 0 ? first : indent}${lines}`;
	});
	const from = (lineStarts[0] ?? 0) - head.length;
	return text.slice(0, from) + written.join('') + text.slice(ends.at(-1));
}

/** The comments directly above a line, up to an empty line or the line of a key. */
function commentsAbove(text: string): string {
	return /(?:^|(?<=\n))(?: *#.*\n)*$/.exec(text)?.[0] ?? '';
}

/** The empty lines and comments at the end of a pair that are not indented further than its key: those of what follows. */
function trailingGap(lines: string, indent: number): string {
	const all = lines.split(/(?<=\n)/);
	const last = all.findLastIndex((line, index) => {
		if (index === 0) return true;
		const [, blanks = '', sign] = /^(\s*)(\S?)/.exec(line) ?? [];
		return sign !== '' && (sign !== '#' || blanks.length > indent);
	});
	return all.slice(last + 1).join('');
}
