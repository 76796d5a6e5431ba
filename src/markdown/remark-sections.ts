import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Section } from '../schema/content.ts';
import { countWords, readableTexts } from './readable-texts.ts';

/**
 * Gives each heading of level 2 an id, and leaves the headings in `file.data.sections` and the
 * number of words in `file.data.words`. The ids are numbers, so that they are the same in every
 * language and that no heading takes the id of a part of the page.
 */
export function remarkSections() {
	return (tree: Root, file: VFile): undefined => {
		const sections: Section[] = [];
		for (const node of tree.children) {
			if (node.type !== 'heading' || node.depth !== 2) continue;
			const id = `section-${sections.length + 1}`;
			node.data = { ...node.data, hProperties: { id } };
			sections.push({ id, title: readableTexts(node).join('').trim() });
		}
		file.data.sections = sections;
		file.data.words = countWords(tree);
	};
}
