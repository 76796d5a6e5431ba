import { inflateSync } from 'node:zlib';

const headerLength = 44;
const entryLength = 20;

/**
 * Unpacks a font from WOFF 1.0 (W3C, 2012), which is a TrueType or OpenType font with each table deflated:
 * the renderer of social images reads plain fonts.
 */
export function toSfnt(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Expected a font in WOFF 1.0');
	const count = woff.readUInt16BE(12);
	const directory = Buffer.alloc(12 + 16 * count);
	woff.copy(directory, 0, 4, 8);
	directory.writeUInt16BE(count, 4);
	const parts: Buffer[] = [directory];
	let end = directory.length;
	for (let index = 0; index < count; index += 1) {
		const entry = headerLength + entryLength * index;
		const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
		const raw = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
		const table = packed === length ? raw : inflateSync(raw);
		const target = 12 + 16 * index;
		woff.copy(directory, target, entry, entry + 4);
		woff.copy(directory, target + 4, entry + 16, entry + 20);
		directory.writeUInt32BE(end, target + 8);
		directory.writeUInt32BE(table.length, target + 12);
		const padding = (4 - (table.length % 4)) % 4;
		parts.push(table, Buffer.alloc(padding));
		end += table.length + padding;
	}
	return Buffer.concat(parts);
}
