import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type Site } from './read-site.ts';

/** One page of each type, found from the built files: the largest, since it shows the most. */
export interface PageType {
	/** The route's form, such as `/events/[id]/`. */
	readonly type: string;
	/** The address of the sample below the site's base, such as `/events/2014-06-10-x/`. */
	readonly address: string;
}

/** Finds the page types of a built site, by name. Redirects are no type. */
export function findPageTypes({ folder, pages }: Site): readonly PageType[] {
	const samples = new Map<string, { name: string; size: number }>();
	for (const [name, page] of pages) {
		if (page.isRedirect) continue;
		const { size } = statSync(join(folder, name));
		const type = typeOf(name);
		if (size > (samples.get(type)?.size ?? 0)) samples.set(type, { name, size });
	}
	return [...samples]
		.map(([type, { name }]) => ({ type, address: addressOf(name) }))
		.sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** Turns a page's file name into its route's form: `events/x/index.html` → `/events/[id]/`. */
export function typeOf(name: string): string {
	const parts = addressOf(name).split('/').filter(Boolean);
	const language = /^[a-z]{2}$/.test(parts[0] ?? '') ? parts.shift() : undefined;
	const form = parts.map((part, index) => {
		if (/^\d{4}$/.test(part)) return '[year]';
		if (/^\d{2}$/.test(part)) return '[month]';
		return index > 0 ? '[id]' : part;
	});
	return ['', language, ...form, name.endsWith('index.html') ? '' : undefined]
		.filter((part) => part !== undefined)
		.join('/');
}
