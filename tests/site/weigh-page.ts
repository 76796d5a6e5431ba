import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, fileFor, type Site } from './read-site.ts';

/** What a page costs before any interaction, in bytes after gzip, fonts apart. */
export interface Weight {
	readonly all: number;
	readonly script: number;
	/** The files it loads, by their path in the site. */
	readonly files: readonly string[];
}

/** Weighs a page: its HTML, and the styles, scripts with their static imports, images and icons it loads. */
export function weighPage(site: Site, name: string): Weight {
	const page = site.pages.get(name);
	if (page === undefined) throw new Error(`There is no page ${name}`);
	const read = (file: string) => readFileSync(join(site.folder, file));
	const address = site.base.slice(0, -1) + addressOf(name);
	const files = withImports(site, filesAt(site, { addresses: page.loads, from: address }));
	const weights = files.map((file) => ({ file, bytes: gzipSync(read(file)).length }));
	const sum = (list: typeof weights) => list.reduce((total, { bytes }) => total + bytes, 0);
	const inline = page.inlineScript === '' ? 0 : gzipSync(page.inlineScript).length;
	return {
		all: gzipSync(read(name)).length + sum(weights),
		script: inline + sum(weights.filter(({ file }) => file.endsWith('.js'))),
		files,
	};
}

const fonts = /\.(woff2?|ttf|otf)$/;

interface Addresses {
	readonly addresses: readonly string[];
	readonly from: string;
}

function filesAt(site: Site, { addresses, from }: Addresses): readonly string[] {
	const paths = addresses.map(
		(address) => new URL(address, `https://site.invalid${from}`).pathname,
	);
	const files = paths.map((path) => fileFor(path, site)).filter((file) => file !== undefined);
	return [...new Set(files)].filter((file) => !fonts.test(file));
}

/** Adds what scripts import statically; `import()` waits for a reader's action and is not counted. */
function withImports(site: Site, files: readonly string[]): readonly string[] {
	const found = new Set(files);
	for (const file of found) {
		if (!file.endsWith('.js')) continue;
		const addresses = staticImports(readFileSync(join(site.folder, file), 'utf8'));
		for (const imported of filesAt(site, { addresses, from: site.base + file }))
			found.add(imported);
	}
	return [...found];
}

/** Lists the static imports of a bundled script. */
export function staticImports(script: string): readonly string[] {
	const matches = script.matchAll(/\b(?:from|import)\s*(["'])(\.{0,2}\/[^"']+)\1/g);
	return [...matches].flatMap((match) => match[2] ?? []);
}
