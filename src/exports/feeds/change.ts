import { dataWords } from '../../i18n/data-words.ts';
import { textIn } from '../../model/questions.ts';
import type { Chapter, Event, EventText } from '../../model/timeline.ts';
import { absolute, type Publication } from '../publication.ts';

/** Something that was added to the record, or a correction of it. */
export interface Change {
	/** Permanent: the address of the page, or of the note on it. */
	readonly id: string;
	readonly url: string;
	readonly kind: 'added' | 'corrected';
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly title: string;
	/** The summary, or the note that says what was wrong and what is right. */
	readonly text: string;
	/** The language of the text, and of the title of what was added. */
	readonly language: string;
	readonly tags: readonly string[];
}

/** What a feed tells of. */
export interface ChangeSubjects {
	readonly events: readonly Event[];
	readonly chapters: readonly Chapter[];
	/** Whether what was added is left out. */
	readonly isCorrectionsOnly?: boolean;
}

/** Lists changes, the latest first; of one day in the order in which the record is read, corrections first. */
export function listChanges(
	publication: Publication,
	{ events, chapters, isCorrectionsOnly = false }: ChangeSubjects,
): readonly Change[] {
	const { addresses, name } = publication;
	const of = [
		...chapters.map((item) => ({ item, path: addresses.chapter(item.id), tags: [] })),
		...events.map((item) => ({
			item,
			path: addresses.event(item.id),
			tags: [item.type, ...item.countries, ...item.topics].map((tag) => name(tag.name)),
		})),
	];
	const changes = of.flatMap(({ item, path, tags }) =>
		changesIn(publication, { item, url: absolute(publication, path), tags }),
	);
	return changes
		.filter(({ kind }) => kind === 'corrected' || !isCorrectionsOnly)
		.sort((a, b) => order(a, b));
}

function order(a: Change, b: Change): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	return Number(b.kind === 'corrected') - Number(a.kind === 'corrected');
}

interface Changed {
	readonly item: Event | Chapter;
	readonly url: string;
	readonly tags: readonly string[];
}

function changesIn(
	{ timeline, language }: Publication,
	{ item, url, tags }: Changed,
): readonly Change[] {
	const words = dataWords(language);
	const fallback = timeline.site.defaultLanguage;
	// What a note says is in the language of the record.
	const own = dataWords(fallback);
	const shown = textIn<EventText>(item, { language, fallback });
	const added: Change = {
		id: url,
		url,
		kind: 'added',
		day: item.added,
		title: shown.title,
		text: shown.summary,
		language: shown.language,
		tags,
	};
	const corrected = item.corrections.map(({ date, note, before, after }, index): Change => {
		const address = `${url}#correction-${index + 1}`;
		return {
			id: address,
			url: address,
			kind: 'corrected',
			day: date,
			title: words.corrected(shown.title),
			text: [
				note,
				...(before === undefined ? [] : [own.before(before)]),
				...(after === undefined ? [] : [own.after(after)]),
			].join(' '),
			// Notes are not translated.
			language: fallback,
			tags,
		};
	});
	return [added, ...corrected];
}

/** Keeps the latest changes: at least `least` where there are as many, and never a part of a day. */
export function latestChanges(changes: readonly Change[], least: number): readonly Change[] {
	const last = changes[least - 1];
	return last === undefined ? changes : changes.filter(({ day }) => day >= last.day);
}
