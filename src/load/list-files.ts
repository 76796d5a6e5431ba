import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFiles } from './read-text.ts';

/**
 * Lists everything below a folder in code-point order, relative to the root with `/`. A folder that
 * is missing is empty; one that cannot be listed, a link, and a folder named like a file are listed
 * as they are, so that reading them says what is wrong.
 */
export function listFiles(root: string, folder: string): readonly string[] {
	try {
		const entries = readdirSync(join(root, folder), { withFileTypes: true });
		return entries
			.sort((a, b) => (a.name < b.name ? -1 : 1))
			.flatMap((entry) => {
				const path = `${folder}/${entry.name}`;
				return entry.isDirectory() && !entry.name.endsWith('.md') ? listFiles(root, path) : [path];
			});
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [folder];
	}
}

/** As listFiles(), with files below the folder that are still to be written. */
export function listWithPlanned(
	root: string,
	{ folder, planned }: { readonly folder: string; readonly planned?: PlannedFiles | undefined },
): readonly string[] {
	const files = listFiles(root, folder);
	const added = [...(planned?.keys() ?? [])].filter(
		(path) => path.startsWith(`${folder}/`) && !files.includes(path),
	);
	return added.length === 0 ? files : [...files, ...added].sort();
}
