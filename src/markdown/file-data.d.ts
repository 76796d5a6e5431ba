import type { Section } from '../schema/content.ts';

declare module 'vfile' {
	/** What our plugins leave with a file. */
	interface DataMap {
		citations: readonly string[];
		paragraphs: readonly (readonly string[])[];
		sections: readonly Section[];
		words: number;
	}
}
