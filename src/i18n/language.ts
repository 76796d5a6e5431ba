import type { LocalisedName } from '../schema/registries.ts';

/** The languages the interface speaks; content may have names in others. */
export const interfaceLanguages = ['en', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Returns the interface language for a site language, English where there is none of its own. */
export function toInterfaceLanguage(language: string): InterfaceLanguage {
	return interfaceLanguages.find((known) => known === language) ?? 'en';
}

/** Returns the direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return /^(ar|fa|he|ur|ckb|ps)\b/.test(language) ? 'rtl' : 'ltr';
}

/** A name and the language it is in. */
export interface Localised {
	readonly text: string;
	readonly language: string;
}

/** Chooses a name in the language asked for, or else in English, or else the first there is. */
export function localise(name: LocalisedName, language: string): Localised {
	const found =
		[language, 'en', ...Object.keys(name)].find((candidate) => name[candidate] !== undefined) ??
		language;
	return { text: name[found] ?? '', language: found };
}
