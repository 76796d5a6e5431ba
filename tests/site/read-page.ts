import { Parser } from 'htmlparser2';

/** What the checks ask of a built page. */
export interface Page {
	/** Every `id`, and every `name` of an anchor. */
	readonly ids: ReadonlySet<string>;
	/** Every id, again where it is used twice. */
	readonly repeatedIds: readonly string[];
	/** Every address that leads or loads: links, images, scripts, styles, redirects. */
	readonly addresses: readonly string[];
	/** What the browser loads with the page: styles, scripts, images, icons. */
	readonly loads: readonly string[];
	/** Whether the page only leads to another. */
	readonly isRedirect: boolean;
	/** The Content-Security-Policy of its meta element. */
	readonly policy: string | undefined;
	/** The scripts written into the page. */
	readonly inlineScript: string;
	/** The texts of JSON-LD written into the page. */
	readonly linkedData: readonly string[];
	/** The address that the page says is its own. */
	readonly canonical: string | undefined;
	/** The contents of its meta elements by their names or properties. */
	readonly meta: ReadonlyMap<string, string>;
}

const loadingRelations = ['stylesheet', 'modulepreload', 'preload', 'icon', 'manifest'];

/**
 * Reads a built page.
 *
 * With htmlparser2, a tolerant streaming parser (MIT): regular expressions miss addresses in SVG and
 * trip over text that looks like a tag, and a DOM would be many times slower over thousands of pages.
 */
export function readPage(html: string): Page {
	const ids = new Set<string>();
	const repeatedIds: string[] = [];
	const addresses: string[] = [];
	const loads: string[] = [];
	let isRedirect = false;
	let policy: string | undefined;
	let inside: 'script' | 'data' | undefined;
	const linkedData: string[] = [];
	let canonical: string | undefined;
	const meta = new Map<string, string>();
	let inlineScript = '';

	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, href, src } = attributes;
			if (id !== undefined) {
				if (ids.has(id)) repeatedIds.push(id);
				ids.add(id);
			}
			const target = href ?? attributes['xlink:href'];
			const isHint = name === 'link' && /preconnect|dns-prefetch/.test(attributes['rel'] ?? '');
			if (target !== undefined && !isHint) addresses.push(target);
			if (src !== undefined) addresses.push(src);
			for (const part of (attributes['srcset'] ?? '').split(',')) {
				const [address] = part.trim().split(/\s+/);
				if (address) addresses.push(address);
			}
			if (name === 'link' && href !== undefined) {
				const relations = (attributes['rel'] ?? '').split(/\s+/);
				if (relations.some((relation) => loadingRelations.includes(relation))) loads.push(href);
			}
			if ((name === 'script' || name === 'img') && src !== undefined) loads.push(src);
			if (name === 'script' && src === undefined)
				inside = isData(attributes['type']) ? 'data' : 'script';
			if (inside === 'data' && name === 'script') linkedData.push('');
			if (name === 'link' && attributes['rel'] === 'canonical') canonical = href;
			const called = attributes['name'] ?? attributes['property'];
			if (name === 'meta' && called !== undefined) meta.set(called, attributes['content'] ?? '');
			if (name === 'meta') {
				const kind = attributes['http-equiv']?.toLowerCase();
				const content = attributes['content'] ?? '';
				if (kind === 'content-security-policy') policy = content;
				const redirect = kind === 'refresh' ? /url=(.*)$/i.exec(content)?.[1] : undefined;
				if (redirect !== undefined) {
					isRedirect = true;
					addresses.push(redirect);
				}
			}
		},
		ontext(text) {
			if (inside === 'script') inlineScript += text;
			if (inside === 'data') linkedData.push((linkedData.pop() ?? '') + text);
		},
		onclosetag(name) {
			if (name === 'script') inside = undefined;
		},
	});
	parser.end(html);
	return {
		ids,
		repeatedIds,
		addresses,
		loads,
		isRedirect,
		policy,
		inlineScript,
		linkedData,
		canonical,
		meta,
	};
}

/** What a browser does not run. */
function isData(type: string | undefined): boolean {
	return type === 'application/ld+json';
}
