import { z } from 'zod';
import { domain, text } from './scalars.ts';

/** `vocabulary/wording.yaml`: what the editorial policy of a timeline rules out; the file may be missing. */
export const wordingSchema = z.strictObject({
	/** Words kept out of titles and summaries, with what to write instead. */
	avoid: z
		.array(z.strictObject({ words: z.array(text(2, 60)).min(1), instead: text(4, 300) }))
		.default([]),
	/** Words that make a sentence an attribution. */
	attribution: z.array(text(2, 40)).default([]),
	/** Hosts that no address may lead to. */
	denied_hosts: z.array(domain).default([]),
	/** Abbreviations that need no explanation; without the list no other is asked to be explained. */
	abbreviations: z.array(z.string().regex(/^[A-Z](?:&?[A-Z]){2,}$/)).optional(),
	/** The most words of a sentence in a summary; without it no sentence is too long. */
	longest_sentence: z.int().min(10).max(100).optional(),
});

/** The words and hosts that a timeline rules out. */
export type WordingData = z.output<typeof wordingSchema>;
