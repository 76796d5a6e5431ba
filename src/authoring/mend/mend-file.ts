import { findFenceProblem } from '../../parse/fence.ts';
import { sound, type Mend, type Mended } from './mend.ts';
import { mendEnd, mendMarkdownBlanks, mendYamlBlanks } from './mend-blanks.ts';
import { mendCharacters } from './mend-characters.ts';
import { mendQuotes } from './mend-quotes.ts';
import { mendValues } from './mend-values.ts';
import { orderKeys, type KeysOf } from './order-keys.ts';

type Step = (text: string) => Mended;

/** Puts right what is mechanical in a registry: characters, blanks at the ends of lines, the end of the file. */
export function mendRegistry(text: string): Mended {
	return takeSteps(text, [mendCharacters, mendYamlBlanks, mendEnd]);
}

/**
 * Puts right what is mechanical in a Markdown file with frontmatter, and nothing else: what it does
 * not understand, and every comment, stays. Mended again, the text stays as it is.
 */
export function mendMarkdown(text: string, { keysOf }: { readonly keysOf: KeysOf }): Mended {
	const order: Step = (yaml) => orderKeys(yaml, { keysOf });
	const frontmatter = [mendQuotes, mendValues, mendYamlBlanks, order];
	return takeSteps(text, [
		mendCharacters,
		mendFences,
		(whole) => mendParts(whole, frontmatter),
		mendEnd,
	]);
}

function takeSteps(text: string, steps: readonly Step[]): Mended {
	return steps.reduce<Mended>((mended, step) => {
		const next = step(mended.text);
		return { text: next.text, mends: [...mended.mends, ...next.mends] };
	}, sound(text));
}

/** Deletes blanks after the lines of hyphens around the frontmatter. */
function mendFences(text: string): Mended {
	const lines = text.split('\n');
	const isFence = (line: string | undefined) => line?.trimEnd() === '---';
	if (!isFence(lines[0])) return sound(text);
	const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	const fences = [0, closing].filter((index) => isFence(lines[index]) && lines[index] !== '---');
	return {
		text: lines.map((line, index) => (fences.includes(index) ? '---' : line)).join('\n'),
		mends: fences.map((index) => ({ line: index + 1, says: 'deleted blanks after the hyphens' })),
	};
}

/** Takes the steps on the frontmatter, mends the text below, and counts lines from the top of the file. */
function mendParts(text: string, steps: readonly Step[]): Mended {
	if (findFenceProblem(text)) return sound(text);
	const start = '---\n'.length;
	const end = text.indexOf('\n---', start - 1) + 1;
	const yaml = takeSteps(text.slice(start, end), steps);
	const bodyStart = end + '---'.length;
	const body = mendMarkdownBlanks(text.slice(bodyStart));
	const lineOfBody = text.slice(0, bodyStart).split('\n').length - 1;
	return {
		text: `---\n${yaml.text}---${body.text}`,
		mends: [...movedBy(1, yaml.mends), ...movedBy(lineOfBody, body.mends)],
	};
}

function movedBy(lines: number, mends: readonly Mend[]): Mend[] {
	return mends.map((mend) => ({ ...mend, line: mend.line + lines }));
}
