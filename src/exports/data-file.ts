/** A file of the data as it is published. */
export interface DataFile {
	/** Its name in the folder of the data. */
	readonly name: string;
	readonly mediaType: string;
	/** What it holds, in a sentence. */
	readonly means: string;
	readonly text: string;
	/** How many rows, events or features it holds, where it is a list of them. */
	readonly rows?: number;
	readonly bytes: number;
	/** In hexadecimal digits. */
	readonly sha256: string;
}

/** Measures a file and takes its digest. */
export async function toDataFile(file: Omit<DataFile, 'bytes' | 'sha256'>): Promise<DataFile> {
	const bytes = new TextEncoder().encode(file.text);
	return { ...file, bytes: bytes.length, sha256: await digest(bytes) };
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
