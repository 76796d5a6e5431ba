import assert from 'node:assert/strict';
import test from 'node:test';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { encodeExactPng, encodePng, type Pixels } from './encode-png.ts';

/** Reads a PNG with a palette, eight bits a pixel and unfiltered rows, as `encodePng` writes it. */
function decode(png: Buffer) {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
	}
	const [header, palette, packed] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type));
	assert.ok(header && palette && packed && chunks.has('IEND'));
	const width = header.readUInt32BE(0);
	const rows = inflateSync(packed);
	const pixels = [...rows].flatMap((index, at) =>
		at % (width + 1) === 0 ? [] : [[...palette.subarray(index * 3, index * 3 + 3)]],
	);
	return { width, height: header.readUInt32BE(4), pixels, colors: palette.length / 3 };
}

const colorsOf = ({ data }: Pixels) =>
	Array.from({ length: data.length / 4 }, (_, pixel) => [
		...data.subarray(pixel * 4, pixel * 4 + 3),
	]);

test('encodePng(pixels) is the same picture, whatever its size and colours', () => {
	const picture = fc
		.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
		.chain(([width, height]) =>
			fc
				.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
				.map((data): Pixels => ({ width, height, data })),
		);
	fc.assert(
		fc.property(picture, (pixels) => {
			const { width, height, pixels: found } = decode(encodePng(pixels));
			assert.deepEqual([width, height], [pixels.width, pixels.height]);
			assert.deepEqual(found, colorsOf(pixels));
		}),
	);
});

test('encodePng(more than 256 colours) rounds colours together and changes none by more than it must', () => {
	const data = Uint8Array.from({ length: 600 * 4 }, (_, at) =>
		at % 4 === 0 ? (at >> 2) & 0xff : at % 4 === 1 ? at >> 10 : 0,
	);
	const { pixels, colors } = decode(encodePng({ width: 600, height: 1, data }));
	assert.ok(colors <= 256);
	colorsOf({ width: 600, height: 1, data }).forEach((color, index) => {
		color.forEach((value, part) => {
			assert.ok(value - (pixels[index]?.[part] ?? 0) < 4);
		});
	});
});

test('encodeExactPng(pixels) has the colour of every pixel', () => {
	const [width, height] = [40, 30];
	const data = Uint8Array.from({ length: width * height * 4 }, (_, at) => (at * 7) % 251);
	const png = encodeExactPng({ width, height, data });
	const start = png.indexOf('IDAT');
	const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
	const found = Array.from({ length: width * height }, (_, pixel) => {
		const at = Math.floor(pixel / width) * (width * 3 + 1) + 1 + (pixel % width) * 3;
		return [...rows.subarray(at, at + 3)];
	});
	assert.deepEqual(found, colorsOf({ width, height, data }));
});
