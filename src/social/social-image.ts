import { toMarkup } from '../charts/drawing/to-markup.ts';
import { directionOf } from '../i18n/language.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { keepImage } from './keep-image.ts';

/** Returns a social image as PNG. */
export function socialImage(card: Card): Promise<Buffer> {
	const svg = toMarkup(drawCard(card));
	return keepImage(svg, { direction: directionOf(card.language), zoom: 1, isExact: false });
}
