import type { Problem } from '../rules/problem.ts';

/** What the name of a file in the events folder says. */
export type EventFileName =
	| { readonly kind: 'event'; readonly id: string }
	| { readonly kind: 'translation'; readonly id: string; readonly language: string }
	| { readonly kind: 'problem'; readonly problem: Problem };

// With a letter in it: without one it is a date alone.
const form = /^(?=.*[a-z])(\d{4})(-\d\d)?(-\d\d)?-[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the name of a file in the events folder: `events/2014/2014-06-10-mosul.md`, `….ar.md`. */
export function parseEventFileName(path: string): EventFileName {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const folder = path.split('/').at(-2);
	const problem = (rule: Problem['rule'], reason: string, mend: string): EventFileName => ({
		kind: 'problem',
		problem: { rule, reason, mend },
	});
	if (!name.endsWith('.md')) {
		return problem(
			'file-extension',
			`Expected a file that ends in \`.md\`, found \`${name}\``,
			'rename it, or move it out of the events folder',
		);
	}
	const [id = '', language, ...rest] = name.slice(0, -3).split('.');
	if (!form.test(id) || id.length > 80 || rest.length > 0 || language === '') {
		return problem(
			'file-name',
			`Expected a name like \`2014-06-10-market-opens.md\`, found \`${name.slice(0, 90)}\``,
			'use the date and lower-case letters, digits and hyphens, at most 80 characters',
		);
	}
	if (folder !== id.slice(0, 4)) {
		return problem(
			'file-folder',
			`Expected the folder ${id.slice(0, 4)}, found ${folder ?? ''}`,
			`move it to events/${id.slice(0, 4)}/`,
		);
	}
	return language === undefined ? { kind: 'event', id } : { kind: 'translation', id, language };
}
