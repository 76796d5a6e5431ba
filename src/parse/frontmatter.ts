import matter from 'gray-matter';
import { findTextProblems, type TextProblem } from './text-problems.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A Markdown file taken apart. */
export interface ParsedFile extends ParsedYaml {
	/** What follows the frontmatter. */
	readonly body: string;
	/** How many lines stand before the body. */
	readonly linesBefore: number;
}

const largestFrontmatter = 64 * 1024;

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
	if (yaml.problems.length === 0 && !isMapping(yaml.data)) {
		return unreadable([
			{
				rule: 'fence',
				reason: 'Expected keys and values between the lines of `---`, found something else',
				mend: 'begin with `title:`',
				point: { line: 2, column: 1 },
			},
		]);
	}
	return { ...yaml, body: content, linesBefore };
}

function isMapping(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function unreadable(problems: readonly TextProblem[]): ParsedFile {
	const start = () => ({ line: 1, column: 1 });
	return { data: undefined, body: '', linesBefore: 0, problems, pointAt: start, pointAtKey: start };
}

function findFenceProblem(text: string): TextProblem | undefined {
	const lines = text.split('\n');
	const problem = (reason: string, mend: string, line = 1): TextProblem => ({
		rule: 'fence',
		reason,
		mend,
		point: { line, column: 1 },
	});
	const first = lines[0] ?? '';
	if (text.trim() === '') {
		return problem(
			'Expected an event, found an empty file',
			'write its frontmatter and account, or delete the file',
		);
	}
	if (first !== '---') {
		return /^---\s*[a-z_]/i.test(first)
			? problem(
					`Expected a first line of \`---\`, found \`${first.slice(0, 40)}\``,
					'write the frontmatter in YAML after a line of `---` alone; no other language is read',
				)
			: problem(
					`Expected a first line of \`---\`, found \`${first.slice(0, 40)}\``,
					'begin the file with a line of three hyphens, with nothing before it',
				);
	}
	const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	if (end === -1) {
		return problem(
			'Expected a line of `---` after the frontmatter, found none',
			'close the frontmatter with three hyphens',
		);
	}
	if (lines[end] !== '---') {
		return problem(
			`Expected a line of \`---\` alone, found \`${(lines[end] ?? '').slice(0, 40)}\``,
			'close the frontmatter with exactly three hyphens',
			end + 1,
		);
	}
	if (Buffer.byteLength(lines.slice(0, end).join('\n')) > largestFrontmatter) {
		return problem(
			'Expected at most 64 KiB of frontmatter, found more',
			'move text to the account below',
			2,
		);
	}
	const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
	if (next !== -1 && lines[next] === '---') {
		return problem(
			'Expected the account after the frontmatter, found a second `---`',
			'put all keys into the first block',
			next + 1,
		);
	}
	return undefined;
}
