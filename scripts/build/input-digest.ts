import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { root } from '../root.ts';

const folders = ['src', 'public', 'scripts'];
const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Digests everything that a build reads: equal digests mean an equal site, wherever the folders lie. */
export function digestInputs(content: string): string {
	const hash = createHash('sha256');
	const add = (name: string, path: string) => {
		// A link or a device is reported by the content check; reading one here could hang.
		const bytes = lstatSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
		hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	};
	for (const name of listFiles(content)) add(`content/${name}`, join(content, name));
	for (const folder of folders) {
		const names = listFiles(join(root, folder)).filter((name) => !name.endsWith('.test.ts'));
		for (const name of names) add(`${folder}/${name}`, join(root, folder, name));
	}
	for (const name of files.filter((file) => existsSync(join(root, file))))
		add(name, join(root, name));
	return hash.digest('hex');
}
