import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a finished site says about itself in `build.json`. It holds no time, so equal input gives equal bytes. */
export interface BuildRecord {
	/** Digest of everything the build read. */
	readonly inputs: string;
	/** The path below which the site is meant to be served, with slashes at both ends. */
	readonly base: string;
	/** How many HTML pages there are. */
	readonly pages: number;
	/** How many of them can be searched. */
	readonly searchable: number;
}

const name = 'build.json';

/** Writes the record into a site's folder. */
export function writeBuildRecord(folder: string, record: BuildRecord): void {
	writeFileSync(join(folder, name), `${JSON.stringify(record, null, '\t')}\n`);
}

/** Reads the record of a finished site, or returns nothing where there is no such site. */
export function readBuildRecord(folder: string): BuildRecord | undefined {
	try {
		const record: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
		return isBuildRecord(record) ? record : undefined;
	} catch {
		return undefined;
	}
}

function isBuildRecord(value: unknown): value is BuildRecord {
	return typeof value === 'object' && value !== null && 'inputs' in value && 'base' in value;
}
