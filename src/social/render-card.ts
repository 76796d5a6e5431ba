import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodeExactPng, encodePng } from './encode-png.ts';
import { fontNames, fontPath } from './fonts.ts';
import { toSfnt } from './to-sfnt.ts';

/** Everything that a picture is rendered with, read once. */
export interface Renderer {
	/** The files, of which a picture's bytes depend. */
	readonly files: readonly Buffer[];
	readonly render: (svg: string, options: RenderOptions) => Buffer;
}

export interface RenderOptions {
	/** In which most words of the drawing are written. */
	readonly direction: 'ltr' | 'rtl';
	/** Pixels for each unit of the drawing. */
	readonly zoom: number;
	/** Whether every colour stays as it is, at twice the size of the file. */
	readonly isExact: boolean;
}

/** Reads fonts and renderer from their packages. */
export async function createRenderer(): Promise<Renderer> {
	const resolve = createRequire(import.meta.url).resolve;
	const wasm = readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'));
	const packed = new Map(
		fontNames.ltr.map((name) => [name, readFileSync(resolve(fontPath(name)))]),
	);
	const unpacked = new Map([...packed].map(([name, font]) => [name, toSfnt(font)]));
	const fontsOf = (direction: 'ltr' | 'rtl') =>
		fontNames[direction].flatMap((name) => unpacked.get(name) ?? []);
	const fonts = { ltr: fontsOf('ltr'), rtl: fontsOf('rtl') };
	await initWasm(wasm);
	return {
		files: [wasm, ...packed.values()],
		render(svg, { direction, zoom, isExact }) {
			const resvg = new Resvg(svg, {
				fitTo: { mode: 'zoom', value: zoom },
				font: { loadSystemFonts: false, fontBuffers: fonts[direction] },
			});
			const image = resvg.render();
			const encode = isExact ? encodeExactPng : encodePng;
			const png = encode({ width: image.width, height: image.height, data: image.pixels });
			// Memory of WebAssembly is not collected.
			image.free();
			resvg.free();
			return png;
		},
	};
}
