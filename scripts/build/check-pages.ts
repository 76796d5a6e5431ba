import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const required = ['index.html', '404.html', '_headers', 'sitemap.xml'];

/**
 * Finds in a built site what may never be published, cheaply, before it takes the old one's place.
 * `npm test` looks closer.
 */
export function findPageProblems(
	site: string,
	{ pages }: { pages: readonly string[] },
): readonly string[] {
	const missing = required
		.filter((name) => !existsSync(join(site, name)))
		.map((name) => `${name} is missing`);
	return [
		...missing,
		...pages.flatMap((name) => problemsOfPage(name, readFileSync(join(site, name), 'utf8'))),
	];
}

function problemsOfPage(name: string, html: string): readonly string[] {
	const problems: string[] = [];
	if (!/<title>[^<]+<\/title>/.test(html)) problems.push(`${name} has no title`);
	// A redirect is only a title and a link.
	if (/http-equiv="?refresh/.test(html)) return problems;
	if (!/<h1[\s>]/.test(html)) problems.push(`${name} has no heading of level 1`);
	if (!/http-equiv="?content-security-policy/i.test(html)) {
		problems.push(`${name} has no Content-Security-Policy`);
	}
	if (html.includes("'unsafe-inline'")) problems.push(`${name} allows inline code`);
	return problems;
}
