import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headersFor, parseHeadersFile } from '../../scripts/serve/headers-file.ts';
import type { Finding } from './finding.ts';
import { addressOf, readSite } from './read-site.ts';

/** What only a header can say, and the value it must hold. */
const requiredHeaders: Readonly<Record<string, RegExp>> = {
	'X-Content-Type-Options': /^nosniff$/,
	'Referrer-Policy': /^no-referrer$/,
	'Permissions-Policy': /geolocation=\(\)/,
	'Cross-Origin-Opener-Policy': /^same-origin$/,
};

/** Checks the Content-Security-Policy of every page and the headers file of a built site. */
export function checkPolicies(folder: string): Finding {
	const { pages } = readSite(folder);
	const problems: string[] = [];
	const seen = new Map<string, readonly string[]>();
	for (const [name, { policy, isRedirect }] of pages) {
		if (policy === undefined) {
			if (!isRedirect) problems.push(`${name} has no Content-Security-Policy`);
			continue;
		}
		const found = seen.get(policy) ?? weaknessesOf(policy);
		seen.set(policy, found);
		problems.push(...found.map((weakness) => `${name}: ${weakness}`));
	}
	const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
	const headers = headersFor('/', { rules });
	for (const [header, form] of Object.entries(requiredHeaders)) {
		if (!form.test(headers.get(header) ?? ''))
			problems.push(`_headers: ${header} is missing or weak`);
	}
	for (const name of pages.keys()) {
		const address = addressOf(name);
		const isClosed = headersFor(address, { rules }).has('Content-Security-Policy');
		const isFramed = /^\/([a-z]{2}\/)?embed\//.test(address);
		if (isClosed === isFramed) {
			problems.push(
				`_headers: expected ${address} ${isFramed ? 'to be open to' : 'to be kept out of'} frames`,
			);
		}
	}
	return { problems, looked: `${seen.size} policies on ${pages.size} pages` };
}

/** Says what is weak in a policy: our own demands, and what Google's CSP Evaluator finds grave. */
export function weaknessesOf(policy: string): readonly string[] {
	const demands: readonly (readonly [string, boolean])[] = [
		['expected no `unsafe-inline`', !policy.includes("'unsafe-inline'")],
		['expected no `unsafe-eval`', !policy.includes("'unsafe-eval'")],
		["expected `default-src 'none'`", /default-src 'none'/.test(policy)],
		[
			"expected `require-trusted-types-for 'script'`",
			/require-trusted-types-for 'script'/.test(policy),
		],
		['expected no other host', !/https?:\/\/|\*/.test(policy)],
	];
	const broken = demands
		.filter(([, isKept]) => !isKept)
		.map(([demand]) => `${demand}, found \`${policy}\``);
	const { csp } = new CspParser(policy);
	const grave = new CspEvaluator(csp)
		.evaluate()
		.filter(({ severity }) => severity === Severity.HIGH)
		.map(({ directive, description }) => `${directive}: ${description}`);
	return [...broken, ...grave];
}
