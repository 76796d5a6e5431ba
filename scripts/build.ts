import { styleText } from 'node:util';
import { printFailure } from './build/print-failure.ts';
import { buildSite } from './build/build-site.ts';
import { showStages } from './build/stage.ts';
import { targetFromEnvironment } from './root.ts';

// Builds the site from TIMELINE_CONTENT (`content`) into TIMELINE_OUT (`dist`).
const started = performance.now();
try {
	const { pages } = await buildSite(targetFromEnvironment(), { show: showStages(process.stdout) });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(styleText('green', `Built ${pages} pages in ${seconds} s`));
} catch (error) {
	printFailure(error);
	// At once: Astro may still mean to write into the folder that is gone now.
	process.exit(1);
}
