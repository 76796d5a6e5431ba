import { once } from 'node:events';
import type { Server } from 'node:http';

/** Starts a server on this machine alone. Where the port is taken, tries the next ones. Returns the port. */
export async function listen(
	server: Server,
	{ port, tries = 1 }: { port: number; tries?: number },
): Promise<number> {
	try {
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
		return port;
	} catch (error) {
		const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!isTaken || tries <= 1) throw error;
		return listen(server, { port: port + 1, tries: tries - 1 });
	}
}
