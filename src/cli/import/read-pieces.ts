import { createReadStream } from 'node:fs';

/** Tells how many bytes of a file have been read so far. */
export type Progress = (bytes: number) => void;

/** Reads a text file in UTF-8 piece by piece, as it fits in memory. */
export async function* readPieces(
	path: string,
	progress: Progress,
): AsyncGenerator<string, undefined> {
	const stream = createReadStream(path, { encoding: 'utf8' });
	for await (const piece of stream) {
		progress(stream.bytesRead);
		yield String(piece);
	}
	return undefined;
}
