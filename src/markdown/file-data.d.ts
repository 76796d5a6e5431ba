import type { Passage, Section } from '../schema/content.ts';
import type { Figure } from '../schema/figure.ts';

declare module 'vfile' {
	/** What our plugins leave with a file. */
	interface DataMap {
		citations: readonly string[];
		paragraphs: readonly (readonly string[])[];
		sections: readonly Section[];
		words: number;
		figures: readonly Figure[];
		passages: Readonly<Record<string, Passage>>;
	}
}
