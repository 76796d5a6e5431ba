import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** There is no Chromium and none may be installed; the message says what to install. */
export class NoChromiumError extends Error {
	override readonly name = 'NoChromiumError';
}

/** Finds a Chromium: CHROME_PATH, the system's, Playwright's own, or else Debian's package where it may be installed. */
export function findChromium(): string {
	const asked = process.env['CHROME_PATH'];
	if (asked) {
		if (existsSync(asked)) return asked;
		throw new NoChromiumError(`Expected Chromium at CHROME_PATH, found nothing at ${asked}`);
	}
	const found = [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
	return found ?? installOnDebian();
}

function installOnDebian(): string {
	const isRoot = process.getuid?.() === 0;
	const asRoot = isRoot ? [] : ['sudo', '-n'];
	const mayInstall = existsSync('/usr/bin/apt-get') && (isRoot || runs(['sudo', '-n', 'true']));
	if (mayInstall) {
		console.error('Installing the package chromium (apt-get) for the browser tests …');
		const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
		runs([...asRoot, 'apt-get', 'update', '-qq']);
		runs([
			...asRoot,
			...environment,
			'apt-get',
			'install',
			'-y',
			'-qq',
			'--no-install-recommends',
			'chromium',
		]);
		const installed = systemPaths.find((path) => existsSync(path));
		if (installed) return installed;
	}
	throw new NoChromiumError(
		'The browser tests need Chromium: install your system’s chromium package, or run `npx playwright install chromium`, or set CHROME_PATH.',
	);
}

function runs([command = '', ...args]: readonly string[]): boolean {
	return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
