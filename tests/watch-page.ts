import type { Page } from '@playwright/test';

declare global {
	interface Window {
		policyViolations?: string[];
	}
}

/** What went wrong on a page since it was opened. */
export interface Watch {
	/** Errors on the console, and those that nobody caught. */
	readonly errors: readonly string[];
	/** Requests to other hosts. */
	readonly foreign: readonly string[];
	/** What the Content-Security-Policy or Trusted Types blocked. */
	readonly violations: () => Promise<readonly string[]>;
}

/** Opens a page and watches it. */
export async function openWatched(page: Page, url: string): Promise<Watch> {
	const own = new URL(url).host;
	const foreign: string[] = [];
	const errors: string[] = [];
	page.on('request', (request) => {
		const { host, protocol } = new URL(request.url());
		if (host !== own && protocol !== 'data:') foreign.push(request.url());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		// The 404 page is itself answered with 404, which Chromium reports here.
		const isOwn404 = message.text().includes('404 (Not Found)') && url.endsWith('/404.html');
		if (message.type() === 'error' && !isOwn404) errors.push(message.text());
	});
	await page.addInitScript(() => {
		window.policyViolations = [];
		document.addEventListener('securitypolicyviolation', (event) => {
			const { violatedDirective, blockedURI, sample } = event;
			window.policyViolations?.push(`${violatedDirective}: ${blockedURI} ${sample}`);
		});
	});
	await page.goto(url);
	return {
		errors,
		foreign,
		violations: () => page.evaluate(() => window.policyViolations ?? ['the watch did not start']),
	};
}
