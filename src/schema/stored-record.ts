import { z } from 'zod';
import type { ShownProblem } from '../rules/shown-problem.ts';
import type { Content } from './content.ts';

/** What Astro's store holds: checked content, absent where the registries are broken, and the problems to show. */
export interface StoredRecord {
	readonly content?: Content;
	/** Always empty in a build. */
	readonly problems: readonly ShownProblem[];
}

/** Gives the store's entry its type; the loader has checked it with every rule. */
export const storedRecordSchema = z.custom<StoredRecord>();
