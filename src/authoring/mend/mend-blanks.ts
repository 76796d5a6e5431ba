import { parseYaml } from '../../parse/yaml.ts';
import { mostMends, onLines, sound, type Mended } from './mend.ts';
import { isSameData } from './same-data.ts';

const trailing = /[ \t]+$/;
/** Where a blank at the end of a line may belong to code. */
const code = /`|~~~|^(?: {4}|\t).*\S/m;
/** Two blanks at the end of a line break it, if the paragraph goes on. */
const hardBreak = /\S {2,}$/;

/** Deletes blanks at the ends of lines of YAML, except where they are part of a text. */
export function mendYamlBlanks(yaml: string): Mended {
	const lines = yaml.split('\n');
	const found = lines.flatMap((line, index) => (trailing.test(line) ? [index] : []));
	if (found.length === 0) return sound(yaml);
	const before = parseYaml(yaml);
	if (before.problems.length > 0) return sound(yaml);
	const keepsData = (indexes: readonly number[]) => {
		const { data, problems } = parseYaml(without(lines, indexes));
		return problems.length === 0 && isSameData(data, before.data);
	};
	if (keepsData(found)) return deleteBlanks(lines, found);
	if (found.length > mostMends) return sound(yaml);
	const safe: number[] = [];
	for (const index of found) {
		if (keepsData([...safe, index])) safe.push(index);
	}
	return deleteBlanks(lines, safe);
}

/** Deletes blanks at the ends of lines of Markdown, except those that break a line; where there is code, none. */
export function mendMarkdownBlanks(markdown: string): Mended {
	if (code.test(markdown)) return sound(markdown);
	const lines = markdown.split('\n');
	const found = lines.flatMap((line, index) => {
		if (!trailing.test(line)) return [];
		const isBreak = hardBreak.test(line) && (lines[index + 1] ?? '').trim() !== '';
		return isBreak ? [] : [index];
	});
	return deleteBlanks(lines, found);
}

/** Ends a text with one line end, unless it is blank altogether. */
export function mendEnd(text: string): Mended {
	if (text.trim() === '' || /[^\n]\n$/.test(text)) return sound(text);
	const line = text.replace(/\n+$/, '').split('\n').length;
	if (!text.endsWith('\n')) {
		return { text: `${text}\n`, mends: [{ line, says: 'ended the last line' }] };
	}
	// In code that is not closed, empty lines count.
	if (/```|~~~/.test(text)) return sound(text);
	const says = 'deleted empty lines at the end';
	return { text: text.replace(/\n+$/, '\n'), mends: [{ line: line + 1, says }] };
}

function deleteBlanks(lines: readonly string[], indexes: readonly number[]): Mended {
	const [first] = indexes;
	if (first === undefined) return sound(lines.join('\n'));
	const says = onLines('deleted blanks at the end of the line', indexes.length);
	return { text: without(lines, indexes), mends: [{ line: first + 1, says }] };
}

function without(lines: readonly string[], indexes: readonly number[]): string {
	const chosen = new Set(indexes);
	return lines
		.map((line, index) => (chosen.has(index) ? line.replace(trailing, '') : line))
		.join('\n');
}
