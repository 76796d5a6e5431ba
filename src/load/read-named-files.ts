import type { VFile } from 'vfile';
import { report, type Problem } from '../rules/problem.ts';
import { listWithPlanned } from './list-files.ts';
import { readText, type PlannedFiles } from './read-text.ts';

/** A file whose name is a mistake. */
interface Misnamed {
	readonly kind: 'problem';
	readonly problem: Problem;
}

interface NamedFilesOptions<Name> {
	/** A folder of the content, which may be missing. */
	readonly folder: string;
	readonly shownAs: string;
	readonly planned?: PlannedFiles | undefined;
	/** Says what a name means, or what is wrong with it. */
	readonly parseName: (path: string) => Name | Misnamed;
}

/** Reads every file of a folder whose names mean something; what is wrong with a name is in the file's messages. */
export function readNamedFiles<Name extends { readonly kind: string }>(
	root: string,
	{ folder, shownAs, planned, parseName }: NamedFilesOptions<Name>,
): { readonly name: Name | Misnamed; readonly file: VFile }[] {
	return listWithPlanned(root, { folder, planned }).map((path) => {
		const name = parseName(path);
		const file = readText(path, { root, shownAs, planned });
		// What is no file at all, such as a link to a folder, is worse than its name.
		const isFile = !file.messages.some(({ ruleId }) => ruleId === 'file-kind');
		if ('problem' in name && isFile) {
			file.messages.length = 0;
			report(file, name.problem);
		}
		return { name, file };
	});
}
