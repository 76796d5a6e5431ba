import { make } from '../client/make.ts';
import type { FoundEvent } from './found-event.ts';
import { extractMatches, markMatches, type Segment } from './extract.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './parse-query.ts';

/** Turns pieces of text into text and `<mark>`. */
export function toNodes(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, isMatch }) => (isMatch ? make('mark', { children: [text] }) : text));
}

interface ShowOptions {
	readonly query: Query;
	readonly names: NameIndex;
	/** How many words of the account. */
	readonly length: number;
}

/** What is shown of an event found: title, facts and extract. */
export function describe(event: FoundEvent, { query, names, length }: ShowOptions) {
	return {
		title: toNodes(markMatches(event.title, { query, names })),
		facts: [
			make('time', { datetime: event.day, children: [event.date] }),
			...(event.place === '' ? [] : [make('span', { children: [event.place] })]),
			make('span', { class: 'kind-mark', children: [event.kind] }),
			...(event.certainty === 'confirmed' || event.certainty === 'corroborated'
				? []
				: [
						make('span', {
							class: 'status',
							'data-status': event.certainty,
							children: [event.status],
						}),
					]),
		],
		extract: toNodes(extractMatches(event.text, { query, names, length })),
	};
}
