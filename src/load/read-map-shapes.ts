import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { listFiles } from './list-files.ts';

/** What a content folder has for a finer map of the part of the earth it is about, as it is in the files: topologies, and the cities as GeoJSON. */
export interface MapShapes {
	readonly provinces: unknown;
	readonly waters?: unknown;
	readonly cities?: unknown;
}

/** Reads the shapes for a finer map; nothing where the content folder has no provinces. */
export function readMapShapes(folder: string = contentFolder()): MapShapes | undefined {
	const files = listFiles(folder, 'boundaries');
	const read = (name: string): unknown => {
		const path = `boundaries/${name}`;
		return files.includes(path) ? JSON.parse(readFileSync(join(folder, path), 'utf8')) : undefined;
	};
	const provinces = read('admin1.topojson');
	if (provinces === undefined) return undefined;
	return { provinces, waters: read('waters.topojson'), cities: read('cities.geojson') };
}
