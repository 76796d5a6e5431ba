import type { Event, EventText, Timeline } from '../model/timeline.ts';
import { findNames, isNameInText } from './find-names.ts';
import { thingsOf, toThingKey } from './list-things.ts';
import { isArticle } from './name-key.ts';
import type { NameIndex } from './name-index.ts';
import { splitWords } from './split-words.ts';
import type { Thing } from './thing.ts';

/** What the index holds for an event besides the words of its page. */
export interface EventTags {
	/** Tokens of the things that the title names. */
	readonly titled: readonly string[];
	/** Tokens of the things the event is about. */
	readonly about: readonly string[];
	/** Tokens of the things that only the account names. */
	readonly mentioned: readonly string[];
	/** Words that readers may type for it: beginnings of names, keywords, its kind in other languages. */
	readonly words: readonly string[];
}

interface TagOptions {
	readonly timeline: Pick<Timeline, 'actors'>;
	readonly names: NameIndex;
	readonly text: Pick<EventText, 'title' | 'summary' | 'html'>;
}

/** Finds everything an event should be found by. */
export function tagEvent(event: Event, { timeline, names, text }: TagOptions): EventTags {
	const tokensOf = listTokens(names);
	const toTokens = (things: readonly Thing[]) =>
		things.flatMap((thing) => tokensOf.get(toThingKey(thing)) ?? []);
	const own = thingsOf(event, timeline);
	const inNames = own
		.filter(({ kind }) => kind === 'place')
		.flatMap(({ name }) => Object.values(name))
		.flatMap((name) => partsOfName(name, names));
	const account = [
		text.summary,
		...event.claims.map((claim) => claim.text),
		toPlainText(text.html),
	].join('\n');
	const inTitle = thingsIn(text.title, names);
	const inAccount = thingsIn(account, names);
	const titled = new Set(toTokens(inTitle));
	const about = new Set(toTokens([...own, ...inNames]));
	const mentioned = new Set(
		toTokens(inAccount).filter((token) => !titled.has(token) && !about.has(token)),
	);
	const beginnings = [...own, ...inNames, ...inTitle, ...inAccount].flatMap(({ keys }) =>
		keys.map(firstWord),
	);
	return {
		titled: [...titled].sort(),
		about: [...about].sort(),
		mentioned: [...mentioned].sort(),
		words: [...new Set([...beginnings, ...otherWords(event)].filter((word) => word.length > 2))],
	};
}

/** Things whose name is a part of a longer one: Kirkuk in Kirkuk Governorate. */
function partsOfName(name: string, names: NameIndex): Thing[] {
	return splitWords(name).flatMap(
		({ key }) => names.meanings.get(key)?.things.filter(({ kind }) => kind !== 'actor') ?? [],
	);
}

function thingsIn(text: string, names: NameIndex): Thing[] {
	const found = findNames(splitWords(text), { names, isName: isNameInText });
	return found.flatMap(({ meaning }) => meaning.things);
}

/** As-you-type search begins with the first word of a name; the index itself finds words by their beginnings. */
function firstWord(key: string): string {
	return splitWords(key).find((word) => !isArticle(word))?.key ?? key;
}

function otherWords({ keywords, type, topics }: Event): string[] {
	const names = [type.name, ...topics.map(({ name }) => name)].flatMap((name) =>
		Object.values(name),
	);
	return [...keywords, ...names].flatMap((name) => splitWords(name).map(({ key }) => key));
}

const tokenLists = new WeakMap<NameIndex, ReadonlyMap<string, readonly string[]>>();

/** The tokens of each thing; made once for all events. */
function listTokens(names: NameIndex): ReadonlyMap<string, readonly string[]> {
	const known = tokenLists.get(names);
	if (known) return known;
	const lists = new Map<string, string[]>();
	for (const { token, things } of names.meanings.values()) {
		for (const thing of things) {
			const list = lists.get(toThingKey(thing)) ?? [];
			if (!list.includes(token)) lists.set(toThingKey(thing), [...list, token]);
		}
	}
	tokenLists.set(names, lists);
	return lists;
}

function toPlainText(html: string): string {
	return html
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#x27;|&#39;/g, "'")
		.replace(/&[a-z#0-9]+;/gi, ' ');
}
