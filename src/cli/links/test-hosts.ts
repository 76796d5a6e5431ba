import { once } from 'node:events';
import {
	createServer,
	request as forwardTo,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import type { TestContext } from 'node:test';

/** A request that the server got. */
export interface SeenRequest {
	readonly method: string;
	readonly path: string;
	readonly host: string;
	readonly userAgent: string;
}

/** A server that plays hosts of every kind, good and bad. */
export interface TestHosts {
	readonly port: number;
	readonly seen: SeenRequest[];
	/** The most requests that one host had to answer at the same time. */
	readonly mostAtOnce: () => number;
	/** How many bytes of the endless page were asked for. */
	readonly bytesSent: () => number;
}

/** How an address answers; `visits` counts the requests for it so far. */
export type Play = (
	response: ServerResponse,
	play: { readonly method: string; readonly visits: number; readonly url: URL },
) => void;

const end = (status: number, headers: Record<string, string> = {}): Play => {
	return (response) => {
		response.writeHead(status, headers).end(status === 200 ? '<h1>A page</h1>' : '');
	};
};

const plays: Readonly<Record<string, Play>> = {
	'/': end(200),
	'/page': end(200),
	'/moved': end(301, { location: '/moved-again' }),
	'/moved-again': end(308, { location: '/page' }),
	'/for-now': end(302, { location: '/page' }),
	'/circle': end(302, { location: '/circle-back' }),
	'/circle-back': end(302, { location: '/circle' }),
	'/to-nowhere': end(302, { location: 'javascript:alert(1)' }),
	'/to-front': end(301, { location: '/' }),
	'/to-wall': end(302, { location: '/login?next=/to-wall' }),
	'/login': end(200),
	'/missing': end(404),
	'/gone': end(410),
	'/forbidden': end(403),
	'/busy': (response, { visits }) =>
		visits > 1 ? response.end() : response.writeHead(429, { 'retry-after': '7' }).end(),
	'/always-busy': end(429, { 'retry-after': '3600' }),
	'/always-ill': end(503),
	'/ill': (response, { visits }) => response.writeHead(visits > 1 ? 200 : 500).end(),
	'/reset': (response) => response.socket?.destroy(),
	'/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
};

/** Starts the server for one test, on a free port of 127.0.0.1 and its neighbours. */
export async function startHosts(
	context: TestContext,
	more: Readonly<Record<string, Play>> = {},
): Promise<TestHosts> {
	const seen: SeenRequest[] = [];
	const visits = new Map<string, number>();
	const busy = new Map<string, number>();
	let mostAtOnce = 0;
	let bytesSent = 0;
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		const { method = '', url: target = '/', headers } = request;
		const { host = '', 'user-agent': userAgent = '' } = headers;
		const url = new URL(target, `http://${host}`);
		const path = url.pathname;
		seen.push({ method, path, host: url.host, userAgent });
		const atOnce = (busy.get(host) ?? 0) + 1;
		busy.set(host, atOnce);
		mostAtOnce = Math.max(mostAtOnce, atOnce);
		response.once('close', () => busy.set(host, (busy.get(host) ?? 1) - 1));
		const name = `${method} ${path}`;
		visits.set(name, (visits.get(name) ?? 0) + 1);
		if (path === '/endless') {
			sendEndlessly(response, { method, count: (bytes) => (bytesSent += bytes) });
			return;
		}
		const folder = `${path.slice(0, path.indexOf('/', 1))}/`;
		const play = more[path] ?? plays[path] ?? more[folder] ?? end(404);
		play(response, { method, url, visits: visits.get(name) ?? 1 });
	};
	const server = createServer(answer);
	server.listen(0);
	await once(server, 'listening');
	context.after(() => {
		server.closeAllConnections();
		server.close();
	});
	const port = portOf(server);
	return { port, seen, mostAtOnce: () => mostAtOnce, bytesSent: () => bytesSent };
}

/** A page without an end: whoever wants all of it never gets it. */
function sendEndlessly(
	response: ServerResponse,
	{ method, count }: { readonly method: string; readonly count: (bytes: number) => void },
): void {
	if (method === 'HEAD') {
		response.writeHead(405).end();
		return;
	}
	const part = Buffer.alloc(64 * 1024);
	const send = () => {
		if (response.destroyed) return;
		count(part.length);
		if (response.write(part)) setImmediate(send);
		else response.once('drain', send);
	};
	send();
}

/** Starts a proxy for one test that leads every request to a server on this machine, by CONNECT or by forwarding. */
export async function startProxy(
	context: TestContext,
	{ port }: { readonly port: number },
): Promise<{ readonly address: string; readonly seen: string[] }> {
	const seen: string[] = [];
	const proxy = createServer((request, response) => {
		const { method, url = '', headers } = request;
		seen.push(`${method} ${url}`);
		const { pathname: path } = new URL(url);
		const forward = forwardTo({ method, path, headers, port, host: '127.0.0.1' }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		forward.on('error', () => response.destroy());
		forward.end();
	});
	proxy.on('connect', (request, socket, head) => {
		seen.push(`CONNECT ${request.url}`);
		const upstream = connect(port, '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			upstream.write(head);
			upstream.pipe(socket).pipe(upstream);
		});
		upstream.on('error', () => socket.destroy());
		socket.on('error', () => upstream.destroy());
	});
	proxy.listen(0, '127.0.0.1');
	await once(proxy, 'listening');
	context.after(() => {
		proxy.closeAllConnections();
		proxy.close();
	});
	return { address: `http://127.0.0.1:${portOf(proxy)}`, seen };
}

function portOf(server: Server): number {
	const address = server.address();
	if (typeof address !== 'object' || address === null)
		throw new Error('The server does not listen');
	return address.port;
}
