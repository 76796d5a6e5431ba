import type { PublisherData } from '../schema/registries.ts';
import type { Registry } from '../schema/content.ts';

/** Returns a lookup from the address of a page to the id of its publisher, by the longest domain that fits; a domain given twice is of the first. */
export function publisherFinder(
	publishers: Registry<PublisherData>,
): (url: string) => string | undefined {
	const byDomain = new Map(
		Object.entries(publishers)
			.flatMap(([id, { domains }]) => domains.map((domain) => [domain, id] as const))
			.toReversed(),
	);
	return (url) => {
		const labels = hostOf(url).split('.');
		for (let first = 0; first < labels.length - 1; first += 1) {
			const id = byDomain.get(labels.slice(first).join('.'));
			if (id !== undefined) return id;
		}
		return undefined;
	};
}

/** Returns the host of an address, or nothing where it has none. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
