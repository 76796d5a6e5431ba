import { writeFlow, writeKeys, type YamlValue } from './write-yaml.ts';

/** An entry of a registry that is not there yet. */
export interface NewEntry {
	readonly id: string;
	readonly value: Readonly<Record<string, YamlValue | undefined>>;
}

const key = /^(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9][\w-]*))\s*:/;

/**
 * Adds an entry to the text of a registry as its neighbours are written, on one line or on several.
 * It goes to its place in a file that is in alphabetical order, and to the end of any other. Not one
 * byte of what is there changes, but for a missing line end at the end.
 */
export function addEntry(text: string, { id, value }: NewEntry): string {
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = text.split(lineEnd);
	const starts = lines.flatMap((line, index) => {
		const [, ...names] = key.exec(line) ?? [];
		// Only one of the three forms of a key has matched.
		const name = names.join('');
		return name === '' ? [] : [{ name, index }];
	});
	const entry = writeEntry({ id, value }, isOneLine(lines, starts.at(-1)?.index));
	const isSorted =
		starts.length > 1 && starts.every(({ name }, at) => name >= (starts[at - 1]?.name ?? ''));
	const next = isSorted ? starts.find(({ name }) => name > id) : undefined;
	if (next)
		return [
			...lines.slice(0, commentBefore(lines, next.index)),
			...entry,
			...lines.slice(commentBefore(lines, next.index)),
		].join(lineEnd);
	const whole = text === '' || text.endsWith(lineEnd) ? text : `${text}${lineEnd}`;
	return `${whole}${entry.join(lineEnd)}${lineEnd}`;
}

/** Whether the entry that begins at a line is written on that line alone, as in a new file. */
function isOneLine(lines: readonly string[], index: number | undefined): boolean {
	return index === undefined || /:\s*\{/.test(lines[index] ?? '');
}

function writeEntry({ id, value }: NewEntry, onOneLine: boolean): string[] {
	return onOneLine
		? [`${id}: ${writeFlow(value)}`]
		: [`${id}:`, ...writeKeys(value).map((line) => `  ${line}`)];
}

/** The first line of the comment that stands directly above a line. */
function commentBefore(lines: readonly string[], index: number): number {
	let first = index;
	while (first > 1 && (lines[first - 1] ?? '').startsWith('#')) first -= 1;
	return first;
}
