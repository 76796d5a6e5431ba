import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './list-files.ts';

/** The shapes that a content folder has for a finer map of the part of the earth it is about: topologies, as they are in the files. */
export interface MapShapes {
	readonly provinces: unknown;
	readonly waters?: unknown;
}

/** Reads the shapes for a finer map; nothing where the content folder has no provinces. */
export function readMapShapes(folder: string = contentFolder()): MapShapes | undefined {
	const files = listFiles(folder, 'boundaries');
	const read = (name: string): unknown => {
		const path = `boundaries/${name}.topojson`;
		return files.includes(path) ? JSON.parse(readFileSync(join(folder, path), 'utf8')) : undefined;
	};
	const [provinces, waters] = [read('admin1'), read('waters')];
	if (provinces === undefined) return undefined;
	return { provinces, ...(waters === undefined ? {} : { waters }) };
}
