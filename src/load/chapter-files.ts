import type { Problem } from '../rules/problem.ts';

/** What the name of a file in the chapters folder says. */
export type ChapterFileName =
	| {
			readonly kind: 'chapter';
			/** Number and slug: `01-the-rise`. */
			readonly id: string;
			/** Of a translation. */
			readonly language: string | undefined;
	  }
	| { readonly kind: 'problem'; readonly problem: Problem };

// With a letter in the slug: without one the address would look like a year's.
const form = /^chapters\/(\d\d-(?=[^.]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([^./]+))?\.md$/;

/** Reads the name of a file in the chapters folder: `chapters/01-the-rise.md`, `….ar.md`. */
export function parseChapterFileName(path: string): ChapterFileName {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (!name.endsWith('.md')) {
		return {
			kind: 'problem',
			problem: {
				rule: 'file-extension',
				reason: `Expected a file that ends in \`.md\`, found \`${name}\``,
				mend: 'rename it, or move it out of the chapters folder',
			},
		};
	}
	const [, id, language] = form.exec(path) ?? [];
	if (id === undefined || id.length > 80) {
		return {
			kind: 'problem',
			problem: {
				rule: 'chapter-name',
				reason: `Expected a name like \`chapters/01-the-rise.md\`, found \`${path.slice(0, 90)}\``,
				mend: 'use two digits and lower-case letters, digits and hyphens, at most 80 characters',
			},
		};
	}
	return { kind: 'chapter', id, language };
}
