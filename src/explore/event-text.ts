import { listAt, type EventTable } from '../model/event-table.ts';
import { foldWord } from '../search/fold-word.ts';

/** Returns, for each event, the folded text that a reader's words are looked for in: its title and the names that belong to it. */
export function foldedTexts(table: EventTable): readonly string[] {
	const fold = (entries: readonly { readonly name: string }[]) =>
		entries.map(({ name }) => foldWord(name));
	const places = fold(table.places);
	const countries = fold(table.countries);
	const actors = fold(table.actors);
	const topics = fold(table.topics);
	const types = fold(table.types);
	return table.titles.map((title, position) => {
		const sites = [...listAt(table.sites, position)];
		return [
			foldWord(title),
			types[table.type[position] ?? 0],
			...sites.map((place) => places[place]),
			...sites.map((place) => countries[table.places[place]?.country ?? 0]),
			...[...listAt(table.actorsOf, position)].map((actor) => actors[actor]),
			...[...listAt(table.topicsOf, position)].map((topic) => topics[topic]),
		].join(' ');
	});
}

/** Splits what a reader typed into folded words. */
export function foldedWords(text: string): readonly string[] {
	return text
		.split(/\s+/)
		.map(foldWord)
		.filter((word) => word !== '');
}
