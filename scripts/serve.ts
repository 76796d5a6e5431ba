import { resolve } from 'node:path';
import { root, targetFromEnvironment } from './root.ts';
import { readBuildRecord } from './build/build-record.ts';
import { serveSite } from './serve/serve-site.ts';

// Serves a built site: `node scripts/run.mjs scripts/serve.ts [folder]`.
const [folder] = process.argv.slice(2);
const site = folder === undefined ? targetFromEnvironment().output : resolve(root, folder);
if (readBuildRecord(site)) {
	await serveSite(site);
} else {
	console.error(`Expected a built site in ${site}, found none\n  Mend: npm run build`);
	process.exitCode = 1;
}
