import { directionOf } from '../i18n/language.ts';
import { keepImage } from './keep-image.ts';

/** Returns a drawing as PNG at twice its size, sharp on screens of today and on paper. */
export function pictureImage(
	svg: string,
	{ language }: { readonly language: string },
): Promise<Buffer> {
	return keepImage(svg, { direction: directionOf(language), zoom: 2, isExact: true });
}
