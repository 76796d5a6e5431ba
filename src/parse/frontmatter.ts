import matter from 'gray-matter';
import { findFenceProblem } from './fence.ts';
import { findTextProblems, type TextProblem } from './text-problems.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A Markdown file taken apart. */
export interface ParsedFile extends ParsedYaml {
	/** What follows the frontmatter. */
	readonly body: string;
	/** How many lines stand before the body. */
	readonly linesBefore: number;
}

function refuse(): never {
	throw new Error('Only YAML frontmatter is read.');
}

/**
 * Splits a Markdown file into frontmatter and body.
 *
 * Only `---` fences with YAML between them are read: every other engine of gray-matter (which
 * would run JavaScript) is replaced by one that throws, and the fences are checked before it starts.
 */
export function parseFrontmatter(text: string): ParsedFile {
	const problems = findTextProblems(text);
	const fence = problems.length > 0 ? undefined : findFenceProblem(text);
	if (fence) problems.push(fence);
	if (problems.length > 0) return unreadable(problems);

	let yaml: ParsedYaml = parseYaml('');
	const engine = (source: string): object => {
		// gray-matter hands over what follows the first `---`, so line 1 of it is line 1 of the file.
		yaml = parseYaml(source);
		return {};
	};
	// An options object switches off gray-matter's cache, which would return a broken file as empty.
	const { content } = matter(text, {
		language: 'yaml',
		engines: {
			yaml: engine,
			javascript: refuse,
			js: refuse,
			json: refuse,
			coffee: refuse,
			toml: refuse,
		},
	});
	const linesBefore = text.slice(0, text.length - content.length).split('\n').length - 1;
	if (yaml.problems.length === 0 && !isMapping(yaml.data)) return unreadable([notKeys(yaml.data)]);
	return { ...yaml, body: content, linesBefore };
}

function isMapping(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function notKeys(data: unknown): TextProblem {
	const found = Array.isArray(data)
		? 'a list'
		: data === undefined || data === null
			? 'none'
			: 'a text';
	return {
		rule: 'fence',
		reason: `Expected keys and values between the lines of \`---\`, found ${found}`,
		mend: 'write `key: value` on each line, beginning with `title:`',
		point: { line: 2, column: 1 },
	};
}

function unreadable(problems: readonly TextProblem[]): ParsedFile {
	const start = () => ({ line: 1, column: 1 });
	return { data: undefined, body: '', linesBefore: 0, problems, pointAt: start, pointAtKey: start };
}
