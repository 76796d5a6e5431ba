import { directionOf } from '../i18n/language.ts';

/** What a text of a social image is set in. */
export type Typeface = 'title' | 'strong' | 'text';

const serif = ['latin-600', 'latin-ext-600'].map((part) => `source-serif-4-${part}`);
const sans = ['latin-400', 'latin-ext-400', 'latin-600', 'latin-ext-600'].map(
	(part) => `source-sans-3-${part}`,
);
const readex = ['arabic-400', 'latin-400', 'arabic-600', 'latin-600'].map(
	(part) => `readex-pro-${part}`,
);

/**
 * The names of the fonts for a direction of writing. A character that a font lacks is taken from the first one of the
 * same weight that has it, so that the digits of an Arabic line are those of its own typeface.
 */
export const fontNames = {
	ltr: [...serif, ...sans, ...readex],
	rtl: [...readex, ...serif, ...sans],
} as const;

/** Returns the path of a font’s file below the packages of Fontsource. */
export function fontPath(name: string): string {
	const [family] = /^[a-z]+(-[a-z]+)*(-\d)?(?=-(arabic|latin))/.exec(name) ?? [];
	return `@fontsource/${family ?? ''}/files/${name}-normal.woff`;
}

const latin = {
	title: { 'font-family': 'Source Serif 4 SemiBold', 'font-weight': 600 },
	strong: { 'font-family': 'Source Sans 3 SemiBold', 'font-weight': 600 },
	text: { 'font-family': 'Source Sans 3', 'font-weight': 400 },
} as const;

const arabic = {
	title: { 'font-family': 'Readex Pro SemiBold', 'font-weight': 600 },
	strong: { 'font-family': 'Readex Pro SemiBold', 'font-weight': 600 },
	text: { 'font-family': 'Readex Pro', 'font-weight': 400 },
} as const;

/** Returns the attributes of a text in a language. */
export function typefaceOf(language: string, face: Typeface) {
	return directionOf(language) === 'rtl' ? arabic[face] : latin[face];
}
