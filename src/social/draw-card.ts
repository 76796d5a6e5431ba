import { element, type DrawingNode } from '../charts/drawing/drawing-node.ts';
import { directionOf } from '../i18n/language.ts';
import type { Card } from './card.ts';
import { picturePalette, type PictureColor } from '../charts/drawing/picture-palette.ts';
import { cardSize } from './card-size.ts';
import { typefaceOf, type Typeface } from './fonts.ts';
import { layoutText, layoutTitle, margin, type TextBlock } from './layout-card.ts';

/** Where the parts stand, in pixels from the top. */
const rows = { date: 116, title: 160, foot: 530, footText: 580 } as const;

/** Draws a social image: date, title, place, and below a line what kind of event it is and the site. */
export function drawCard(card: Card): DrawingNode {
	const { language, titleLanguage } = card;
	const place =
		card.place === undefined ? undefined : layoutText(card.place, { size: 32, lines: 2 });
	const placeHeight = place ? place.lines.length * place.leading + 32 : 0;
	const title = layoutTitle(card.title, { height: rows.foot - 24 - rows.title - placeHeight });
	const titleEnd = rows.title + title.lines.length * title.leading;
	const own = { language, face: 'text' } as const;
	return element('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
		children: [
			element('rect', { ...cardSize, fill: picturePalette.paper }),
			element('rect', { width: cardSize.width, height: 10, fill: picturePalette.ink }),
			...(card.date === undefined
				? []
				: drawText(layoutText(card.date, { size: 32, lines: 1 }), {
						...own,
						face: 'strong',
						top: rows.date - 32,
						color: 'accent',
					})),
			...drawText(title, {
				language: titleLanguage,
				face: 'title',
				top: rows.title,
				color: 'ink',
			}),
			...(place ? drawText(place, { ...own, top: titleEnd + 22, color: 'ink-soft' }) : []),
			element('rect', {
				x: margin,
				y: rows.foot,
				width: cardSize.width - 2 * margin,
				height: 2,
				fill: picturePalette.line,
			}),
			...drawFoot(card),
		],
	});
}

interface TextStyle {
	readonly language: string;
	readonly face: Typeface;
	/** The top of the first line. */
	readonly top: number;
	readonly color: PictureColor;
}

function drawText(
	{ lines, size, leading }: TextBlock,
	{ language, face, top, color }: TextStyle,
): DrawingNode[] {
	const isMirrored = directionOf(language) === 'rtl';
	return lines.map((line, index) =>
		element('text', {
			x: isMirrored ? cardSize.width - margin : margin,
			y: top + index * leading + size,
			'text-anchor': isMirrored ? 'end' : 'start',
			'font-size': size,
			...typefaceOf(language, face),
			fill: picturePalette[color],
			text: inDirection(line, { isMirrored }),
		}),
	);
}

/** Below the line: the kind with its mark, the status, and at the other end the site. */
function drawFoot({ language, kind, status, site }: Card): DrawingNode[] {
	const isMirrored = directionOf(language) === 'rtl';
	const at = (x: number) => (isMirrored ? cardSize.width - x : x);
	const text = (
		words: string,
		{ x, end, strong, color }: { x: number; end: boolean; strong: boolean; color: PictureColor },
	) =>
		element('text', {
			x: at(x),
			y: rows.footText,
			'text-anchor': end === isMirrored ? 'start' : 'end',
			'font-size': 28,
			...typefaceOf(language, strong ? 'strong' : 'text'),
			fill: picturePalette[color],
			text: inDirection(words, { isMirrored }),
		});
	const first = [kind?.text, status].filter((part) => part !== undefined).join(' · ');
	return [
		...(kind
			? [
					element('circle', {
						cx: at(margin + 9),
						cy: rows.footText - 9,
						r: 9,
						fill: picturePalette[kind.color],
					}),
				]
			: []),
		...(first === ''
			? []
			: [text(first, { x: margin + 32, end: false, strong: status !== undefined, color: 'ink' })]),
		text(site, { x: cardSize.width - margin, end: true, strong: false, color: 'ink-soft' }),
	];
}

/** Marks that show nothing make a line run from right to left, also one that begins with a number or ends with a stop. */
function inDirection(line: string, { isMirrored }: { readonly isMirrored: boolean }): string {
	return isMirrored ? `\u202B${line}\u202C` : line;
}
