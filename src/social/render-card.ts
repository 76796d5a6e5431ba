import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';
import { fontNames, fontPath } from './fonts.ts';
import { toSfnt } from './to-sfnt.ts';

/** Everything that a picture is rendered with, read once. */
export interface Renderer {
	/** The files, of which a picture's bytes depend. */
	readonly files: readonly Buffer[];
	/** Renders a drawing whose words are mostly written in a direction. */
	readonly render: (svg: string, direction: 'ltr' | 'rtl') => Buffer;
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
		render(svg, direction) {
			const resvg = new Resvg(svg, {
				font: { loadSystemFonts: false, fontBuffers: fonts[direction] },
			});
			const image = resvg.render();
			const png = encodePng({ width: image.width, height: image.height, data: image.pixels });
			// Memory of WebAssembly is not collected.
			image.free();
			resvg.free();
			return png;
		},
	};
}
