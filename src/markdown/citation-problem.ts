import { didYouMean } from '../rules/nearest.ts';
import type { Problem } from '../rules/problem.ts';
import type { EventStanding } from '../schema/content.ts';

/** What a text may cite. */
export interface CitationOptions {
	/** Ids of its own sources. */
	readonly keys: ReadonlySet<string>;
	/** Events that it may cite too, as a chapter does. */
	readonly events?: ReadonlyMap<string, EventStanding>;
	/** Whether an event is meant, however its id begins. */
	readonly isEvent?: boolean;
}

/** Says what is wrong with citing an id, if anything; an id that begins with a year is meant as an event's. */
export function findCitationProblem(
	key: string,
	{ keys, events, isEvent = false }: CitationOptions,
): Problem | undefined {
	if (keys.has(key)) return undefined;
	const standing = events?.get(key);
	if (standing === 'published') return undefined;
	if (standing === 'draft') {
		return {
			rule: 'draft-reference',
			reason: `Expected a published event, found the draft \`${key}\``,
			mend: 'publish it, or cite another',
		};
	}
	if (standing === 'retracted') {
		return {
			rule: 'retracted-reference',
			reason: `Expected an event that stands, found the retracted \`${key}\``,
			mend: 'cite another, and take out what rests on this one',
		};
	}
	if (events && (isEvent || /^\d{4}-/.test(key))) {
		return {
			rule: 'unknown-id',
			reason: `Expected the id of an event, found \`${key}\``,
			mend: didYouMean(key, events.keys(), 'write that event first'),
		};
	}
	return {
		rule: 'unknown-source',
		reason: `Expected the id of a source of this ${events ? 'chapter' : 'event'}, found \`${key}\``,
		mend: didYouMean(key, keys, 'add it under `sources:`'),
	};
}
