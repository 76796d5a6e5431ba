import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { imageCache } from './image-cache.ts';
import { createRenderer, type Renderer, type RenderOptions } from './render-card.ts';

let renderer: Promise<Renderer & { readonly digest: string }> | undefined;

/**
 * Returns a drawing as PNG, from the cache where one was made of the same drawing by the same files: with and without
 * the cache the bytes are the same.
 */
export async function keepImage(svg: string, options: RenderOptions): Promise<Buffer> {
	const { render, digest } = await (renderer ??= openRenderer());
	const { direction, zoom, isExact } = options;
	const key = `${digest} ${direction} ${zoom} ${isExact} ${svg}`;
	const name = createHash('sha256').update(key).digest('hex');
	const cache = imageCache(process.env['TIMELINE_CONTENT'] ?? 'content');
	const path = join(cache, `${name}.png`);
	if (existsSync(path)) return readFileSync(path);
	const png = render(svg, options);
	mkdirSync(cache, { recursive: true });
	// Written beside and then moved, so that an interrupted build leaves no half image.
	writeFileSync(`${path}.${process.pid}`, png);
	renameSync(`${path}.${process.pid}`, path);
	return png;
}

/** Opens the renderer with a digest of all that decides what it makes of a drawing: fonts, renderer, this folder. */
async function openRenderer() {
	const opened = await createRenderer();
	const hash = createHash('sha256');
	for (const file of opened.files) hash.update(file);
	for (const name of readdirSync('src/social').sort())
		hash.update(readFileSync(join('src/social', name)));
	return { ...opened, digest: hash.digest('hex') };
}
