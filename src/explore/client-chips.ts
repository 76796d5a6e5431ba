import { make } from '../client/make.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import type { ExploreStore } from './client-address.ts';
import type { FacetBoxes } from './client-facets.ts';
import { emptyFilter, facets, type EventFilter } from './event-filter.ts';

interface ChipsOptions {
	readonly store: ExploreStore;
	readonly words: ExploreWords;
	readonly nameOf: FacetBoxes['nameOf'];
	/** What takes the focus when the last filter is gone. */
	readonly fallback: HTMLElement | null;
}

/** Shows the filters in use as buttons that take each away, and one that takes away all. */
export function showChips(list: HTMLElement, options: ChipsOptions): void {
	const { store, words, fallback } = options;
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
	const chips = listChips(options).map(({ text, without }) =>
		buttonOf(text, () => store.set({ filter: without })),
	);
	const all = make('button', { type: 'button', class: 'explore-more', children: [words.clear] });
	all.addEventListener('click', () => store.set({ filter: emptyFilter }));
	list.replaceChildren(...chips, ...(chips.length > 1 ? [make('li', { children: [all] })] : []));
	list.hidden = chips.length === 0;
	if (focused < 0) return;
	const buttons = list.querySelectorAll('button');
	(buttons[Math.min(focused, buttons.length - 1)] ?? fallback)?.focus();
}

interface Chip {
	readonly text: string;
	readonly without: EventFilter;
}

function listChips({ store, words, nameOf }: ChipsOptions): Chip[] {
	const { filter } = store.get();
	const { chosen, text, significance, killedFrom, killedTo, isCertain, extent } = filter;
	const chips: Chip[] = facets.flatMap((facet) =>
		chosen[facet].map((id) => ({
			text: nameOf(facet, id),
			without: {
				...filter,
				chosen: { ...chosen, [facet]: chosen[facet].filter((other) => other !== id) },
			},
		})),
	);
	if (text !== '') chips.unshift({ text: words.quoted(text), without: { ...filter, text: '' } });
	if (significance > 1) {
		chips.push({
			text: words.significanceChip(significance),
			without: { ...filter, significance: 1 },
		});
	}
	if (killedFrom !== undefined || killedTo !== undefined) {
		chips.push({
			text: words.killedChip({ from: killedFrom, to: killedTo }),
			without: { ...filter, killedFrom: undefined, killedTo: undefined },
		});
	}
	if (isCertain) chips.push({ text: words.certainChip, without: { ...filter, isCertain: false } });
	if (extent) chips.push({ text: words.extentChip, without: { ...filter, extent: undefined } });
	return chips;
}
