import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** An entry of a folder tree. */
export interface FileEntry {
	/** Relative to the content folder, with `/`. */
	readonly path: string;
	/** Whether it is an ordinary file: no link, folder or device. */
	readonly isFile: boolean;
}

/** Lists everything below a folder in code-point order; a folder that is missing is empty. Links are listed, not followed. */
export async function listFiles(root: string, folder: string): Promise<FileEntry[]> {
	const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	const lists = await Promise.all(
		names.sort().map(async (name): Promise<FileEntry[]> => {
			const path = `${folder}/${name}`;
			const stats = await lstat(join(root, path));
			if (stats.isDirectory() && !name.endsWith('.md')) return listFiles(root, path);
			return [{ path, isFile: stats.isFile() }];
		}),
	);
	return lists.flat();
}
