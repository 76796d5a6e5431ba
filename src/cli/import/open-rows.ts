import { closeSync, openSync, readSync } from 'node:fs';
import { jsonFormats, type Format } from './choose-format.ts';
import { featureToCells } from './from-geojson.ts';
import { slideToCells } from './from-timelinejs.ts';
import { readList } from './read-list.ts';
import type { Progress } from './read-pieces.ts';
import { readTable } from './read-table.ts';
import type { Row, UnreadRow } from './row.ts';

/** The rows of a file and, where the kind of file tells it, their format. */
export interface OpenRows {
	readonly rows: AsyncGenerator<Row | UnreadRow>;
	readonly format?: Format;
}

/** Opens a file by its first sign: JSON begins with a brace, all else is taken for a table. */
export function openRows(path: string, progress: Progress): OpenRows {
	const head = readHead(path);
	if (!/^\uFEFF?\s*\{/.test(head)) return { rows: readTable(path, { progress }) };
	const key = /"type"\s*:\s*"FeatureCollection"|"features"\s*:/.test(head) ? 'features' : 'events';
	const toCells = key === 'features' ? featureToCells : slideToCells;
	return { rows: readList(path, { key, toCells, progress }), format: jsonFormats[key] };
}

function readHead(path: string): string {
	const file = openSync(path, 'r');
	try {
		const bytes = new Uint8Array(65_536);
		return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
	} finally {
		closeSync(file);
	}
}
