import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readBuildRecord } from '../build/build-record.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';

/**
 * Serves a built site as a static host would: its `_headers`, its `404.html`, and only below its base
 * path. Files are read anew each time, so a new build shows without a restart.
 */
export function createSiteServer(site: string): Server {
	const answerMissing = (response: ServerResponse) => {
		addHeaders(response, { site, path: '/404.html' });
		const page = join(site, '404.html');
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		if (existsSync(page)) createReadStream(page).pipe(response);
		else response.end();
	};
	const serveFile = sirv(site, {
		dev: true,
		setHeaders: (response, path) => addHeaders(response, { site, path }),
		onNoMatch: (_request, response) => answerMissing(response),
	});
	return createServer((request, response) => {
		const base = readBuildRecord(site)?.base ?? '/';
		const address = request.url ?? '/';
		if (!address.startsWith(base)) return answerMissing(response);
		request.url = `/${address.slice(base.length)}`;
		serveFile(request, response);
	});
}

interface Answer {
	readonly site: string;
	/** The path below the base. */
	readonly path: string;
}

function addHeaders(response: ServerResponse, { site, path }: Answer): void {
	const name = join(site, '_headers');
	if (!existsSync(name)) return;
	const rules = parseHeadersFile(readFileSync(name, 'utf8'));
	for (const [header, value] of headersFor(path, { rules })) response.setHeader(header, value);
}
