import { directionOf } from '../i18n/language.ts';
import { make } from './make.ts';

/** An event as a link: its title, the language that is in, and that of the page. */
export interface LinkedEvent {
	readonly href: string;
	readonly title: string;
	/** Empty where it is that of the page. */
	readonly titleLanguage: string;
	readonly language: string;
	/** A frame's name, where the link opens outside this one. */
	readonly target?: string | undefined;
}

/** Makes the link to an event; a title in another language says in which, and reads in its direction. */
export function eventLink({
	href,
	title,
	titleLanguage,
	language,
	target,
}: LinkedEvent): HTMLAnchorElement {
	const isForeign = titleLanguage !== '' && titleLanguage !== language;
	return make('a', {
		href,
		target,
		lang: isForeign ? titleLanguage : '',
		dir: isForeign ? directionOf(titleLanguage) : '',
		children: [title],
	});
}

/** Makes the item of a list of events: the date and the link. */
export function datedEventItem({
	date,
	...event
}: LinkedEvent & { readonly date: string }): HTMLLIElement {
	return make('li', {
		children: [make('span', { children: [`${date} `] }), eventLink(event)],
	});
}
