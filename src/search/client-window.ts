import type { SearchWords } from '../i18n/search-words.ts';
import type { SearchState } from './search-state.ts';

interface WindowOptions {
	readonly read: SearchState;
	readonly words: SearchWords;
}

/** Says what is wrong with the months typed into a form, or nothing. */
export function findWindowProblem(form: HTMLFormElement, { read, words }: WindowOptions): string {
	const { from, to } = read;
	if (from !== '' && to !== '' && to < from) return words.badOrder;
	const isUnread = (name: string, month: string) =>
		month === '' && valueOf(form, name).trim() !== '';
	return isUnread('from', from) || isUnread('to', to) ? words.badMonth : '';
}

function valueOf(form: HTMLFormElement, name: string): string {
	const field = form.elements.namedItem(name);
	return field instanceof HTMLInputElement ? field.value : '';
}
