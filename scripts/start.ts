import { buildSite } from './build/build-site.ts';
import { isFresh } from './build/is-fresh.ts';
import { printFailure } from './build/print-failure.ts';
import { showStages } from './build/stage.ts';
import { targetFromEnvironment } from './root.ts';
import { serveSite } from './serve/serve-site.ts';

// `npm start`: builds the site unless it is up to date, then serves it.
const target = targetFromEnvironment();
try {
	if (isFresh(target)) console.log('Nothing has changed since the last build.');
	else await buildSite(target, { show: showStages(process.stdout) });
	await serveSite(target.output);
} catch (error) {
	printFailure(error);
	// At once: Astro may still mean to write into the folder that is gone now.
	process.exit(1);
}
