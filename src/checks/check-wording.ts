import { quote } from '../rules/problem.ts';
import { entryOf } from '../schema/content.ts';
import type { WordingData } from '../schema/wording.ts';
import type { EventCheck, ContentProblem, ShapedChapter, ShapedEvent } from './check.ts';

const fields = ['title', 'summary'] as const;

/** Checks title and summary for words that the editorial policy keeps to quotations and attributions. */
export function checkWording(
	{ data }: Pick<ShapedEvent | ShapedChapter, 'data'>,
	{ wording }: { readonly wording: WordingData },
): ContentProblem[] {
	return fields.flatMap((field): ContentProblem[] => {
		const text = withoutQuotations(data[field]);
		if (hasAny(text, wording.attribution)) return [];
		return wording.avoid.flatMap(({ words, instead }) =>
			[...new Set(findWords(text, words))].map((word) => ({
				rule: 'wording' as const,
				reason: `Expected a neutral word, found ${quote(word)}`,
				mend: instead,
				path: [field],
			})),
		);
	});
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Checks that each sentence of the summary can be read in one breath: lists of results show the summary alone. */
export function checkSentences(
	{ data }: Pick<ShapedEvent | ShapedChapter, 'data'>,
	{ wording }: { readonly wording: WordingData },
): ContentProblem[] {
	const most = wording.longest_sentence ?? Infinity;
	const counts = Array.from(
		sentences.segment(data.summary),
		({ segment }) => segment.trim().split(/\s+/).length,
	);
	const longest = Math.max(0, ...counts);
	if (longest <= most) return [];
	return [
		{
			rule: 'long-sentence',
			reason: `Expected at most ${most} words in a sentence of the summary, found ${longest}`,
			mend: 'make two sentences of it, the weightier first',
			path: ['summary'],
		},
	];
}

/** Checks that a disputed actor is named in title and summary only where the text attributes it. */
export const checkContestedAsFact: EventCheck = ({ data }, { registries, wording }) => {
	if (data.status !== 'contested') return [];
	const names = disputedActors(data).flatMap((id) => {
		const actor = entryOf(registries.actors, id);
		return actor ? [...Object.values(actor.name), ...actor.aliases] : [];
	});
	return fields.flatMap((field): ContentProblem[] => {
		const [name] = findWords(data[field], names);
		if (name === undefined || attributes(data[field], wording)) return [];
		return [
			{
				rule: 'contested-as-fact',
				reason: `Expected the attribution of a contested event to name who makes it, found ${quote(name)} as a fact`,
				mend: 'write “… blamed …” or “… claimed …”, or leave the name out',
				path: [field],
			},
		];
	});
};

function disputedActors({ claims }: ShapedEvent['data']): string[] {
	return claims.flatMap(({ kind, status, about_actor }) =>
		about_actor !== undefined &&
		(kind === 'attribution' || kind === 'responsibility') &&
		(status === 'disputed' || status === 'denied')
			? [about_actor]
			: [],
	);
}

function attributes(text: string, { attribution }: WordingData): boolean {
	return hasAny(text, attribution);
}

function hasAny(text: string, words: readonly string[]): boolean {
	return findWords(text, words).length > 0;
}

/** Returns the words of a list that stand in a text as whole words, in any case. */
function findWords(text: string, words: readonly string[]): readonly string[] {
	let pattern = patterns.get(words);
	if (!pattern) {
		const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
		patterns.set(words, pattern);
	}
	return words.length === 0 ? [] : (text.match(pattern) ?? []);
}

/** The lists are the same for every event, and a pattern takes longer to make than to use. */
const patterns = new WeakMap<readonly string[], RegExp>();

function withoutQuotations(text: string): string {
	return text.replace(/“[^”]*”|"[^"]*"/g, '');
}
