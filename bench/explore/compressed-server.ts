import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};
const alreadyCompressed = new Set(['.woff2', '.png', '.jpg']);

interface Served {
	/** Folders by the beginning of the addresses below which their files lie, such as `/vis/`; `/` is the rest. */
	readonly folders: Readonly<Record<string, string>>;
	/** Texts by their whole address; they stand before files. */
	readonly texts: Readonly<Record<string, string>>;
}

/** Makes a server that sends files and texts with gzip at level 6, as most hosts do, each compressed once. */
export function createCompressedServer({ folders, texts }: Served): Server {
	const beginnings = Object.keys(folders).sort((a, b) => b.length - a.length);
	const sent = new Map<string, { readonly body: Buffer; readonly type: string }>();
	const read = (path: string) => {
		const text = texts[path];
		if (text !== undefined) {
			return { body: gzipSync(text, { level: 6 }), type: types[extname(path)] ?? types['.html'] };
		}
		const beginning = beginnings.find((start) => path.startsWith(start));
		if (beginning === undefined) return undefined;
		const name = normalize(path.slice(beginning.length));
		let file = join(folders[beginning] ?? '', name.startsWith('..') ? '' : name);
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
		if (!existsSync(file)) return undefined;
		const type = types[extname(file)] ?? 'application/octet-stream';
		const bytes = readFileSync(file);
		return { body: isCompressed(file) ? bytes : gzipSync(bytes, { level: 6 }), type };
	};
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
		const answer = sent.get(pathname) ?? read(pathname);
		if (!answer?.type) {
			response.writeHead(404).end();
			return;
		}
		sent.set(pathname, { body: answer.body, type: answer.type });
		response.writeHead(200, {
			'Content-Type': answer.type,
			...(isCompressed(pathname) ? {} : { 'Content-Encoding': 'gzip' }),
		});
		response.end(answer.body);
	});
}

function isCompressed(path: string): boolean {
	return alreadyCompressed.has(extname(path));
}
