import { directionOf } from '../i18n/language.ts';
import { keepImage } from './keep-image.ts';
import { partLigatures } from './part-ligatures.ts';

/** Returns a drawing as PNG at twice its size, sharp on screens of today and on paper. */
export function pictureImage(
	svg: string,
	{ language }: { readonly language: string },
): Promise<Buffer> {
	const direction = directionOf(language);
	const drawn = direction === 'rtl' ? partLigatures(svg) : svg;
	return keepImage(drawn, { direction, zoom: 2, isExact: true });
}
