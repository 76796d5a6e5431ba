import { readBuildRecord } from '../build/build-record.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './site-server.ts';

/** Serves a built site on PORT (or else 4321 or the next free one) and prints its address. */
export async function serveSite(site: string): Promise<void> {
	const asked = process.env['PORT'];
	const server = createSiteServer(site);
	const port = await listen(server, asked ? { port: Number(asked) } : { port: 4321, tries: 20 });
	console.log(
		`Serving http://localhost:${port}${readBuildRecord(site)?.base ?? '/'}  (Ctrl-C ends it)`,
	);
}
