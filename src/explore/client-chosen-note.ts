import { eventLink } from '../client/event-link.ts';
import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';

/** The line that says that the chosen event is outside what is shown. */
export interface ChosenNote {
	/** Says it of an event, by its position in the table; nothing where there is none. */
	readonly show: (position: number | undefined) => void;
}

interface NoteOptions {
	readonly table: EventTable;
	readonly words: ExploreWords;
	readonly hrefOf: (id: string) => string;
	/** Called when the reader asks to see the event. */
	readonly onShow: (position: number) => void;
}

/** Stands for the title while the sentence around it is taken apart. */
const mark = '\u0000';

/** Connects the line with what it says. */
export function connectChosenNote(
	note: HTMLElement | null,
	{ table, words, hrefOf, onShow }: NoteOptions,
): ChosenNote {
	let shown: number | undefined;
	return {
		show(position) {
			if (!note || position === shown) return;
			shown = position;
			note.hidden = position === undefined;
			if (position === undefined) {
				note.replaceChildren();
				return;
			}
			const link = eventLink({
				href: hrefOf(table.ids[position] ?? ''),
				title: table.titles[position] ?? '',
				titleLanguage: table.titleLanguages[position] ?? '',
				language: table.language,
			});
			const [before = '', after = ''] = words.chosenOutside(mark).split(mark);
			const button = make('button', {
				type: 'button',
				class: 'explore-more',
				children: [words.showChosen],
			});
			button.addEventListener('click', () => onShow(position));
			note.replaceChildren(before, link, `${after} `, button);
		},
	};
}
