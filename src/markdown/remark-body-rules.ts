import type { Definition, Link, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { deniedHost } from '../rules/denied-host.ts';
import { findHiddenCharacters } from '../rules/hidden-characters.ts';
import { quote, report, type Problem } from '../rules/problem.ts';
import { walk } from './walk.ts';

/** What a body is checked against. */
export interface BodyRulesOptions {
	/** Hosts that no address may lead to. */
	readonly deniedHosts?: readonly string[];
}

/** Reports what a body may not hold: raw HTML, images, unsafe links, skipped headings, loose footnotes, hidden characters. */
export function remarkBodyRules({ deniedHosts = [] }: BodyRulesOptions = {}) {
	return (tree: Root, file: VFile): undefined => {
		let level = 1;
		const called = findCalled(tree);
		walk(tree, (node) => {
			const problem = findProblem(node, { level, deniedHosts, called });
			if (problem) report(file, problem, node.position?.start);
			if (node.type === 'heading') level = node.depth;
		});
	};
}

interface BodyContext {
	readonly level: number;
	readonly deniedHosts: readonly string[];
	/** The footnotes that the text refers to. */
	readonly called: ReadonlySet<string>;
}

function findCalled(tree: Root): ReadonlySet<string> {
	const called = new Set<string>();
	walk(tree, (node) => {
		if (node.type === 'footnoteReference') called.add(node.identifier);
	});
	return called;
}

function findProblem(
	node: Nodes,
	{ level, deniedHosts, called }: BodyContext,
): Problem | undefined {
	switch (node.type) {
		case 'html':
			return {
				rule: 'raw-html',
				reason: `Expected Markdown, found raw HTML ${quote(node.value)}`,
				mend: 'write it in Markdown, or leave it out',
			};
		case 'image':
		case 'imageReference':
			return {
				rule: 'image',
				reason: `Expected text and links, found an image ${quote(node.alt ?? '')}`,
				mend: 'describe it in words; the record shows no images',
			};
		case 'link':
		case 'definition':
			return findLinkProblem(node, deniedHosts);
		case 'text':
			return findTextProblem(node.value);
		case 'footnoteDefinition':
			return called.has(node.identifier)
				? undefined
				: {
						rule: 'footnote',
						reason: `Expected \`[^${node.label ?? node.identifier}]\` in the text, found a footnote that nothing refers to`,
						mend: 'refer to it, or delete it: it would not be shown',
					};
		case 'heading':
			if (node.depth === 1) {
				return {
					rule: 'heading',
					reason: 'Expected headings from level 2 on, found level 1',
					mend: 'write `##`; the title is the page’s level 1',
				};
			}
			if (node.depth > 4) {
				return {
					rule: 'heading',
					reason: `Expected headings of level 2 to 4, found level ${node.depth}`,
					mend: 'write `####` at most, or a paragraph',
				};
			}
			return node.depth > level + 1
				? {
						rule: 'heading',
						reason: `Expected a heading of level ${level + 1} at most, found level ${node.depth}`,
						mend: 'do not skip a level',
					}
				: undefined;
		default:
			return undefined;
	}
}

function findTextProblem(text: string): Problem | undefined {
	const [hidden] = findHiddenCharacters(text);
	if (hidden) {
		return {
			rule: 'hidden-character',
			reason: `Expected visible text, found the hidden character ${hidden.code}`,
			mend: 'delete it, also where it is written as `&#…;`',
		};
	}
	// The parser leaves a reference as text where there is no such footnote.
	const loose = /\[\^[^\]\s]+\]/.exec(text)?.[0];
	return loose === undefined
		? undefined
		: {
				rule: 'footnote',
				reason: `Expected a footnote for ${quote(loose)}, found none`,
				mend: `write it on a line of its own: ${loose}: …`,
			};
}

function findLinkProblem(
	node: Link | Definition,
	deniedHosts: readonly string[],
): Problem | undefined {
	const host = deniedHost(node.url, deniedHosts);
	if (host !== undefined) {
		return {
			rule: 'propaganda-host',
			reason: `Expected an address fit to publish, found the host \`${host}\``,
			mend: 'cite a report about it instead',
		};
	}
	if (!isSafe(node.url)) {
		return {
			rule: 'link',
			reason: `Expected an https address, a page of this site or a place in the page, found ${quote(node.url)}`,
			mend: 'link to https://…, /method/ or #place',
		};
	}
	if (node.type === 'definition' || !holdsCitation(node)) return undefined;
	return {
		rule: 'link',
		reason: 'Expected a citation outside of a link, found it inside',
		mend: 'write the citation after the link',
	};
}

function holdsCitation(link: Link): boolean {
	let found = false;
	walk(link, (node) => {
		if (node.type === 'text' && node.value.includes('[@')) found = true;
	});
	return found;
}

function isSafe(url: string): boolean {
	if (/^(#|\/(?!\/))/.test(url)) return true;
	if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url)) return false;
	const { username, password } = new URL(url);
	return username === '' && password === '';
}
