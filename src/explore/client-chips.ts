import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import type { ExploreStore } from './client-address.ts';
import { describeFilter, nameOfFilter } from './describe-filter.ts';
import { emptyFilter } from './event-filter.ts';

interface ChipsOptions {
	readonly store: ExploreStore;
	readonly table: EventTable;
	readonly words: ExploreWords;
	/** Shows the whole time, which clearing all filters brings back, too; returns whether that was a step. */
	readonly showAllTime: () => boolean;
	/** Whether no events are left: then one button takes away all that may be the cause. */
	readonly isEmpty: boolean;
	/** What takes the focus when the last filter is gone. */
	readonly fallback: HTMLElement | null;
}

/** Shows the filters in use, and those side by side, as buttons that take each away, and one that takes away all. */
export function showChips(list: HTMLElement, options: ChipsOptions): void {
	const { store, table, words, showAllTime, isEmpty, fallback } = options;
	const { filter, lanes } = store.get();
	const buttonOf = (text: string, act: () => void) => {
		const button = make('button', {
			type: 'button',
			'aria-label': words.remove(text),
			children: [text],
		});
		button.addEventListener('click', act);
		return make('li', { children: [button] });
	};
	const focused = [...list.querySelectorAll('button')].findIndex(
		(button) => button === document.activeElement,
	);
	const chips = describeFilter(filter, options).map(({ text, without }) =>
		buttonOf(text, () => store.set({ filter: without })),
	);
	const laneChips = lanes.map((lane) =>
		buttonOf(words.lane(nameOfFilter(lane, { table, words })), () =>
			store.set({ lanes: lanes.filter((other) => other !== lane) }),
		),
	);
	const all = make('button', { type: 'button', class: 'explore-more', children: [words.clear] });
	all.addEventListener('click', () => {
		store.set({ filter: emptyFilter, lanes: [] }, { goesOn: showAllTime() });
	});
	const shown = [...chips, ...laneChips];
	if (shown.length > 1 || isEmpty) shown.push(make('li', { children: [all] }));
	list.replaceChildren(...shown);
	list.hidden = shown.length === 0;
	if (focused < 0) return;
	const buttons = list.querySelectorAll('button');
	(buttons[Math.min(focused, buttons.length - 1)] ?? fallback)?.focus();
}
