import type { Finding } from './finding.ts';
import { addressOf, fileFor, readSite, type Site } from './read-site.ts';

const origin = 'https://site.invalid';

/** Checks that every internal address on every page leads to a file, and its fragment to an id there. */
export function checkLinks(folder: string): Finding {
	const site = readSite(folder);
	let count = 0;
	const problems = [...site.pages].flatMap(([name, page]) => {
		count += page.addresses.length;
		const broken = page.addresses.map((address) => findBreak(site, { name, address }));
		const twice = page.repeatedIds.map((id) => `${name}: the id \`${id}\` is used twice`);
		return [...twice, ...broken.filter((problem) => problem !== undefined)];
	});
	return { problems: [...new Set(problems)], looked: `${count} links on ${site.pages.size} pages` };
}

/** Says what is wrong with an address on a page, if anything. Addresses of other hosts are not followed. */
export function findBreak(
	site: Pick<Site, 'base' | 'files' | 'pages'>,
	{ name, address }: { readonly name: string; readonly address: string },
): string | undefined {
	const url = parseAddress(address, site.base.slice(0, -1) + addressOf(name));
	if (url === undefined) return `${name}: \`${address}\` is not an address`;
	if (url.origin !== origin) return undefined;
	const file = fileFor(url.pathname, site);
	if (file === undefined) return `${name}: \`${address}\` leads nowhere`;
	const fragment = decodeURIComponent(url.hash.slice(1));
	const target = site.pages.get(file);
	if (fragment === '' || target === undefined || target.ids.has(fragment)) return undefined;
	return `${name}: \`${address}\` leads to \`${file}\`, where nothing has the id \`${fragment}\``;
}

function parseAddress(address: string, page: string): URL | undefined {
	const url = URL.parse(address, origin + page);
	return url ?? undefined;
}
