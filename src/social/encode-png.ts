import { crc32, deflateSync } from 'node:zlib';

/** A picture as rows of red, green, blue and alpha, a byte each. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** Of deflate; 9 takes fifteen times as long and saves a tenth. */
const level = 6;

/** As many colours as a byte can name. */
const mostColors = 256;

/**
 * Writes an opaque picture as a PNG with a palette (ISO/IEC 15948): text on a plain ground has few colours, and a
 * palette takes a quarter of the time and half the bytes of full colours. Colours beyond 256 are rounded together.
 */
export function encodePng(pixels: Pixels): Buffer {
	for (let dropped = 0; dropped < 8; dropped += 1) {
		const indexed = indexColors(pixels, dropped);
		if (indexed) return writePng(pixels, indexed);
	}
	throw new Error('Expected a picture with a width and a height');
}

/** Writes an opaque picture as a PNG with every colour as it is, for drawings whose colours are a legend. */
export function encodeExactPng({ width, height, data }: Pixels): Buffer {
	const rows = Buffer.alloc((width * 3 + 1) * height);
	let to = 0;
	for (let from = 0; from < data.length; from += 4) {
		// A byte that says that the row is not filtered.
		if (from % (width * 4) === 0) to += 1;
		rows[to] = data[from] ?? 0;
		rows[to + 1] = data[from + 1] ?? 0;
		rows[to + 2] = data[from + 2] ?? 0;
		to += 3;
	}
	return writeChunks({ width, height, colorType: trueColor }, [
		chunk('IDAT', deflateSync(rows, { level })),
	]);
}

/** Of ISO/IEC 15948, table 11.1. */
const trueColor = 2;
const indexedColor = 3;

interface Indexed {
	/** Rows of palette indices, each after a byte that says it is not filtered. */
	readonly rows: Buffer;
	/** Red, green and blue of each colour. */
	readonly palette: readonly number[];
}

/** Numbers the colours in the order in which they come; nothing where they are too many. */
function indexColors({ width, height, data }: Pixels, dropped: number): Indexed | undefined {
	// Four bytes at once, in whichever order the machine has them: they are only compared.
	const colors = new Uint32Array(data.slice().buffer);
	const mask = ((0xff << dropped) & 0xff) * 0x01010101;
	const known = new Map<number, number>();
	const palette: number[] = [];
	const rows = Buffer.alloc((width + 1) * height);
	let last: number | undefined;
	let index = 0;
	let to = 0;
	for (let pixel = 0; pixel < colors.length; pixel += 1) {
		const color = ((colors[pixel] ?? 0) & mask) >>> 0;
		// Most pixels are like the one before.
		if (color !== last) {
			last = color;
			const found = known.get(color);
			if (found === undefined) {
				if (known.size === mostColors) return undefined;
				known.set(color, known.size);
				const at = pixel * 4;
				for (const part of data.subarray(at, at + 3)) palette.push((part >> dropped) << dropped);
			}
			index = found ?? known.size - 1;
		}
		if (pixel % width === 0) to += 1;
		rows[to] = index;
		to += 1;
	}
	return { rows, palette };
}

function writePng({ width, height }: Pixels, { rows, palette }: Indexed): Buffer {
	return writeChunks({ width, height, colorType: indexedColor }, [
		chunk('PLTE', Buffer.from(palette)),
		chunk('IDAT', deflateSync(rows, { level })),
	]);
}

interface Header extends Pick<Pixels, 'width' | 'height'> {
	readonly colorType: number;
}

function writeChunks({ width, height, colorType }: Header, chunks: readonly Buffer[]): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a colour, or an index.
	header.set([8, colorType], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		...chunks,
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
