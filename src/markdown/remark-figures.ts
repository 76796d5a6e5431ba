import type { Nodes, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { quote, report, type Problem } from '../rules/problem.ts';
import type { Figure } from '../schema/figure.ts';
import { figureNames, readFigure, type FigureProblem } from './read-figure.ts';
import { walk } from './walk.ts';

/** What the figures of a chapter are checked against. */
export interface FiguresOptions {
	/** Finds what is wrong with what a figure asks for; left out where the registries are not to be relied on. */
	readonly checkFigure?: ((figure: Figure) => readonly FigureProblem[]) | undefined;
}

/**
 * Reads the directives of a chapter as figures, leaves them in `file.data.figures` and an `hr` with the
 * id `figure-1`, `figure-2` … in their place; reports what is wrong with them.
 */
export function remarkFigures({ checkFigure = () => [] }: FiguresOptions = {}) {
	return (tree: Root, file: VFile): undefined => {
		reportDirectives(tree, { file, isWanted: (node) => tree.children.includes(node) });
		const figures: Figure[] = [];
		tree.children.forEach((node, index) => {
			if (node.type !== 'leafDirective') return;
			const read = readFigure(node);
			const problems = 'problems' in read ? read.problems : checkFigure(read.figure);
			for (const { word, ...problem } of problems)
				report(file, problem, pointOf(node, { word, file }));
			if ('figure' in read) figures.push(read.figure);
			tree.children[index] = {
				type: 'thematicBreak',
				data: { hProperties: { id: `figure-${figures.length}` } },
			};
		});
		file.data.figures = figures;
	};
}

/** Reports the directives of an account or a page, which have no figures. */
export function remarkNoFigures() {
	return (tree: Root, file: VFile): undefined => {
		reportDirectives(tree, { file, isWanted: () => false });
	};
}

interface DirectivesOptions {
	readonly file: VFile;
	/** Whether a directive may stand where it does. */
	readonly isWanted: (node: LeafDirective) => boolean;
}

function reportDirectives(tree: Root, { file, isWanted }: DirectivesOptions): void {
	walk(tree, (node) => {
		const isWrong = node.type === 'leafDirective' && !isWanted(node);
		const problem = isWrong ? misplaced(node) : findMisspelt(node);
		if (problem) report(file, problem, node.position?.start);
	});
}

function misplaced({ name }: LeafDirective): Problem {
	return {
		rule: 'directive',
		reason: `Expected text, found the directive \`::${name}\``,
		mend: 'figures stand in chapters only, between paragraphs: leave it out',
	};
}

const misspelt = new RegExp(`^(?::+\\s?(?:${figureNames.join('|')})\\b|:{2,}[a-z]).*`, 'i');

/** Finds a line that was meant as a figure, but that the parser has left as text. */
function findMisspelt(node: Nodes): Problem | undefined {
	if (node.type !== 'paragraph') return undefined;
	const [first] = node.children;
	const found = first?.type === 'text' ? misspelt.exec(first.value) : undefined;
	return found
		? {
				rule: 'directive',
				reason: `Expected a figure alone on its line, found ${quote(found[0])}`,
				mend: 'write it like ::map{from=2014-01 to=2014-06 countries="FR JP"}: two colons, no blank before the brace, nothing after it',
			}
		: undefined;
}

/** The place of a word in a directive, from the file's own characters. */
function pointOf(
	node: LeafDirective,
	{ word, file }: { readonly word: string; readonly file: VFile },
) {
	const { start, end } = node.position ?? {};
	if (!start) return undefined;
	const source = String(file.value).slice(start.offset, end?.offset);
	const isPart = (character: string | undefined) => /[\w-]/.test(character ?? '');
	let at = source.indexOf(word);
	while (at > 0 && (isPart(source[at - 1]) || isPart(source[at + word.length]))) {
		at = source.indexOf(word, at + 1);
	}
	return { line: start.line, column: start.column + Math.max(at, 0) };
}
