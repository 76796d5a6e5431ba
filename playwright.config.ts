import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.ts';
import { sites } from './tests/sites.ts';

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.spec.ts',
	outputDir: 'test-results',
	// Axe takes its time on the largest pages, on a small machine that does other things too.
	timeout: 120_000,
	// Several times what all of them take, so that a machine on which they never end says which did.
	globalTimeout: 45 * 60_000,
	// On a busy machine a browser now and then drops an input. What fails twice is wrong; what passed only then is named.
	retries: 1,
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: '100%',
	reporter: 'line',
	use: {
		baseURL: sites[0].address,
		launchOptions: {
			executablePath: findChromium(),
			// Chromium's sandbox does not start as root, and nothing of its own may reach the network.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: sites.map(({ folder, port, address }) => ({
		command: `node scripts/run.mjs scripts/serve.ts ${folder}`,
		env: { PORT: String(port) },
		url: address,
	})),
});
