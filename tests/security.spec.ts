import { expect, test } from '@playwright/test';
import { allSamplePages } from './sites.ts';

declare global {
	interface Window {
		policyViolations?: string[];
	}
}

for (const { name, url } of allSamplePages) {
	test(`${name}: no policy violation, no error, no request to another host`, async ({ page }) => {
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
			const isOwn404 = message.text().includes('404 (Not Found)') && name.endsWith('404.html');
			if (message.type() === 'error' && !isOwn404) errors.push(message.text());
		});
		await page.addInitScript(() => {
			window.policyViolations = [];
			document.addEventListener('securitypolicyviolation', (event) => {
				window.policyViolations?.push(
					`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
				);
			});
		});
		await page.goto(url);
		// Time for what starts after loading.
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
		expect(errors).toEqual([]);
		expect(foreign).toEqual([]);
	});
}
