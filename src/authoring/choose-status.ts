import { entryOf, type Registry } from '../schema/content.ts';
import type { PublisherData } from '../schema/registries.ts';

/** The status that the number of independent publishers allows; an encyclopaedia is none. */
export function chooseStatus(
	publishers: readonly (string | undefined)[],
	registry: Registry<PublisherData>,
): 'corroborated' | 'single-source' {
	const origins = new Set(
		publishers.filter((id) => id !== undefined && entryOf(registry, id)?.kind !== 'reference'),
	);
	return origins.size >= 2 ? 'corroborated' : 'single-source';
}
