import { listAt, type EventTable, type TableEntry } from '../model/event-table.ts';
import { toWordKey } from '../search/fold-word.ts';

/** For each name of a place, country or actor, all names of the same thing; all folded. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** A word that a reader typed, and the names that stand for the same. */
export interface AskedWord {
	readonly word: string;
	readonly names: readonly string[];
}

const folded = new WeakMap<EventTable, readonly string[]>();

/** Returns, for each event, the folded words that a reader's words are looked for in: of its title and of all names that belong to it; folded once a table. */
export function foldedTexts(table: EventTable): readonly string[] {
	const texts = folded.get(table) ?? foldTexts(table);
	folded.set(table, texts);
	return texts;
}

function foldTexts(table: EventTable): readonly string[] {
	const keys = new Map<string, string>();
	/** Titles share most of their words, and to fold one takes longer than to look it up. */
	const keyOf = (word: string) => {
		const key = keys.get(word) ?? toWordKey(word);
		keys.set(word, key);
		return key;
	};
	const foldText = (text: string) =>
		text
			.split(/[^\p{L}\p{N}\p{M}'’]+/u)
			.map(keyOf)
			.filter((word) => word !== '')
			.join(' ');
	const fold = (entries: readonly TableEntry[]) => entries.map(({ name }) => foldText(name));
	const places = fold(table.places);
	const countries = fold(table.countries);
	const actors = fold(table.actors);
	const topics = fold(table.topics);
	const types = fold(table.types);
	return table.titles.map((title, position) => {
		const sites = [...listAt(table.sites, position)];
		const parts = [
			foldText(title),
			types[table.type[position] ?? 0],
			...sites.map((place) => places[place]),
			...sites.map((place) => countries[table.places[place]?.country ?? 0]),
			...[...listAt(table.actorsOf, position)].map((actor) => actors[actor]),
			...[...listAt(table.topicsOf, position)].map((topic) => topics[topic]),
		];
		return ` ${parts.join(' ')} `;
	});
}

/** Splits what a reader typed into folded words, each with the other spellings of the name it is. */
export function askedWords(text: string, spellings: Spellings = new Map()): readonly AskedWord[] {
	return text
		.split(/\s+/)
		.map(toWordKey)
		.filter((word) => word !== '')
		.map((word) => ({ word, names: spellings.get(word) ?? [] }));
}

/** Whether a folded text has a word, in part, or one of its other spellings as a whole. */
export function hasWord(text: string, { word, names }: AskedWord): boolean {
	return text.includes(word) || names.some((name) => text.includes(` ${name} `));
}
