import { once } from 'node:events';
import type { Server } from 'node:http';

interface ListenOptions {
	/** 0 for any that is free. */
	readonly port: number;
	/** How many ports to try, upwards, where one is taken. */
	readonly tries?: number;
}

/** Starts a server on this machine alone and returns the port. */
export async function listen(server: Server, { port, tries = 1 }: ListenOptions): Promise<number> {
	try {
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
		const address = server.address();
		return typeof address === 'object' && address !== null ? address.port : port;
	} catch (error) {
		const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!isTaken || tries <= 1) throw error;
		return listen(server, { port: port + 1, tries: tries - 1 });
	}
}
