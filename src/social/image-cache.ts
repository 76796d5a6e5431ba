import { join } from 'node:path';

/** Names the folder, below the project, where the images of a content folder are kept from one build to the next. */
export function imageCache(content: string): string {
	return join('.cache/social-images', content.replace(/[^a-z0-9]+/gi, '-'));
}
