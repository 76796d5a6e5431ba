import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is built and where to. */
export interface Target {
	/** The content folder, absolute. */
	readonly content: string;
	/** The folder of the finished site, absolute. */
	readonly output: string;
}

/** Reads from the environment what is built and where to; `content` and `dist` unless it says otherwise. */
export function targetFromEnvironment(): Target {
	return {
		content: resolve(root, process.env['TIMELINE_CONTENT'] ?? 'content'),
		output: resolve(root, process.env['TIMELINE_OUT'] ?? 'dist'),
	};
}
