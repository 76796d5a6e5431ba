import type { FoundEvent } from './found-event.ts';
import { extractMatches, markMatches, type Segment } from './extract.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './parse-query.ts';

/** Makes an element with attributes and children; text becomes text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	{
		children = [],
		...attributes
	}: { readonly children?: readonly (Node | string)[]; readonly [attribute: string]: unknown } = {},
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) {
		if (typeof value === 'string' && value !== '') element.setAttribute(attribute, value);
	}
	element.append(...children);
	return element;
}

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
