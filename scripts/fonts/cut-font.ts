import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from '../root.ts';

/** A font of the site: the file in src/fonts and the characters in it, as src/styles/fonts.css names them. */
export interface FontCut {
	readonly file: string;
	readonly characters: string;
}

/** Where the fonts of the site are. */
export const fontFolder = join(root, 'src/fonts');

/** The lightest and the boldest that the styles of the site ask for. */
const weights = { min: 400, max: 600, default: 400 };

/** What text needs: kerning, ligatures, marks in their places, figures of one width or one height. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

/** What Arabic needs besides: the forms that letters take beside each other. */
const joining = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt'];

/** From which file of Fontsource each font is cut. */
const origins: Readonly<Record<string, string>> = {
	'serif-basic.woff2': 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
	'serif-latin.woff2': 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
	'serif-latin-ext.woff2': 'source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
	'sans-basic.woff2': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
	'sans-latin.woff2': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
	'sans-latin-ext.woff2': 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
	'arabic.woff2': 'readex-pro/files/readex-pro-arabic-wght-normal.woff2',
};

/** Reads from src/styles/fonts.css which fonts the site has, and the characters of each. */
export function readFontCuts(): readonly FontCut[] {
	const styles = readFileSync(join(root, 'src/styles/fonts.css'), 'utf8');
	return [
		...styles.matchAll(/url\('\.\.\/fonts\/(?<file>[^']+)'\)[^}]*unicode-range:(?<range>[^;]+);/g),
	].map(({ groups }) => ({
		file: groups?.file ?? '',
		characters: charactersIn(groups?.range ?? ''),
	}));
}

/** Returns the bytes of a font with nothing but its characters, weights and features; the same ones each time. */
export async function cutFont({ file, characters }: FontCut): Promise<Buffer> {
	const origin = origins[file];
	if (origin === undefined) throw new Error(`Expected a font with an origin, found ${file}`);
	return subsetFont(
		readFileSync(join(root, 'node_modules/@fontsource-variable', origin)),
		characters,
		{
			targetFormat: 'woff2',
			variationAxes: { wght: weights },
			keepFeatures: file === 'arabic.woff2' ? [...features, ...joining] : features,
			noHinting: true,
		},
	);
}

/** Spells out a value of `unicode-range` (CSS Fonts 4, section 4.5): `U+0020-007E, U+00A0`. */
function charactersIn(range: string): string {
	return range
		.split(',')
		.map((part) => {
			const [first = 0, last = first] = part
				.trim()
				.replace(/^U\+/i, '')
				.split('-')
				.map((digits) => Number.parseInt(digits, 16));
			return String.fromCodePoint(
				...Array.from({ length: last - first + 1 }, (_, index) => first + index),
			);
		})
		.join('');
}
