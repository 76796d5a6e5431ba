import type { SearchWords } from '../i18n/search-words.ts';
import { make } from '../client/make.ts';

/** A filter in use, and what takes it away. */
export interface Chip {
	readonly text: string;
	readonly remove: () => void;
}

interface ChipsOptions {
	readonly words: SearchWords;
	readonly chips: readonly Chip[];
	readonly clear: () => void;
}

/** Shows the filters in use as buttons that take them away, and one that takes away all. */
export function showChips(list: HTMLElement, { words, chips, clear }: ChipsOptions): void {
	const position = [...list.querySelectorAll('button')].findIndex(
		(button) => button === document.activeElement,
	);
	const items = chips.map(({ text, remove }) =>
		toItem({ text, label: words.remove(text), className: 'search-chip', act: remove }),
	);
	const all = toItem({
		text: words.clear,
		label: words.clear,
		className: 'search-link-button',
		act: clear,
	});
	list.replaceChildren(...(chips.length > 0 ? [...items, all] : []));
	list.hidden = chips.length === 0;
	if (position < 0) return;
	// The button that had the focus is gone: the next one takes it, or else the count.
	const buttons = list.querySelectorAll('button');
	const next =
		buttons[Math.min(position, buttons.length - 1)] ??
		list.parentElement?.querySelector<HTMLElement>('.search-count');
	next?.focus();
}

interface Item {
	readonly text: string;
	readonly label: string;
	readonly className: string;
	readonly act: () => void;
}

function toItem({ text, label, className, act }: Item): HTMLElement {
	const button = make('button', {
		type: 'button',
		class: className,
		'aria-label': label,
		children: [text],
	});
	button.addEventListener('click', act);
	return make('li', { children: [button] });
}
