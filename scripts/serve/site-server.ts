import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBuildRecord } from '../build/build-record.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site as a static host would: its `_headers`, its `404.html`, gzip for text, and only
 * below its base path. Files are read anew each time, so a new build shows without a restart.
 */
export function createSiteServer(site: string): Server {
	return createServer((request, response) => {
		const base = readBuildRecord(site)?.base ?? '/';
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return answer(response, { status: 405 });
		if (`${pathname}/` === base) return answer(response, { status: 301, location: base + search });
		if (!pathname.startsWith(base)) return answer(response, { status: 404 });
		const path = `/${pathname.slice(base.length)}`;
		const file = findFile(site, { path });
		if (file === undefined && existsFolder(site, path)) {
			return answer(response, { status: 301, location: `${pathname}/${search}` });
		}
		send(response, { request, site, path, file });
	});
}

interface Sending {
	readonly request: IncomingMessage;
	readonly site: string;
	readonly path: string;
	readonly file: string | undefined;
}

function send(response: ServerResponse, { request, site, path, file }: Sending): void {
	const found = file ?? join(site, '404.html');
	if (!existsSync(found)) return answer(response, { status: 404 });
	const type = types[extname(found)] ?? 'application/octet-stream';
	for (const [name, value] of headersOf(site, path)) response.setHeader(name, value);
	response.setHeader('Content-Type', type);
	response.setHeader('Vary', 'Accept-Encoding');
	const plain = readFileSync(found);
	const accepted = (request.headers['accept-encoding'] ?? '').includes('gzip');
	const isText = /^text|json|xml|javascript/.test(type);
	const body = accepted && isText ? gzipSync(plain) : plain;
	if (body !== plain) response.setHeader('Content-Encoding', 'gzip');
	response.setHeader('Content-Length', body.length);
	response.writeHead(file === undefined ? 404 : 200);
	response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(
	response: ServerResponse,
	{ status, location }: { status: number; location?: string },
): void {
	response.writeHead(status, location === undefined ? {} : { Location: location }).end();
}

function headersOf(site: string, path: string): Map<string, string> {
	const name = join(site, '_headers');
	if (!existsSync(name)) return new Map();
	return headersFor(path, { rules: parseHeadersFile(readFileSync(name, 'utf8')) });
}

/** Finds the file for a path, never one outside the site. */
function findFile(site: string, { path }: { path: string }): string | undefined {
	const name = resolveInside(site, path.endsWith('/') ? `${path}index.html` : path);
	return name !== undefined && statSync(name, { throwIfNoEntry: false })?.isFile()
		? name
		: undefined;
}

function existsFolder(site: string, path: string): boolean {
	const name = resolveInside(site, path);
	return name !== undefined && existsSync(join(name, 'index.html'));
}

function resolveInside(site: string, path: string): string | undefined {
	try {
		const name = join(site, decodeURIComponent(path));
		return name.startsWith(join(site, sep)) && !name.includes('\0') ? name : undefined;
	} catch {
		return undefined;
	}
}
