import { wrapText } from '../scale/text-width.ts';
import { element, type DrawingNode } from './drawing-node.ts';
import { picturePalette } from './picture-palette.ts';
import { settleRightToLeft } from './settle-direction.ts';

/** The words of a picture that stands alone, without its page. */
export interface PictureWords {
	readonly language: string;
	readonly title: string;
	/** What it shows, and of what it is computed. */
	readonly lead: string;
	/** Where it is from and how it may be used, a line each. */
	readonly foot: readonly string[];
}

export interface PictureContent {
	readonly isMirrored: boolean;
	/** Of the content, in pixels. */
	readonly height: number;
	/** Of the content, in pixels; as wide as that of most pictures unless told otherwise. */
	readonly width?: number;
	/** All that it says, for who cannot see it. */
	readonly description?: string;
	/** Styles of the content. */
	readonly style: string;
	/** The classes of texts of the content that are set in the heavier weight, as selectors. */
	readonly strong?: readonly string[];
	/** Patterns and the like that the content refers to. */
	readonly definitions?: readonly DrawingNode[];
	/** Drawn with its upper left corner at the origin. */
	readonly content: readonly DrawingNode[];
}

/** The size of pictures of charts, in pixels. */
export const pictureFrame = {
	width: 1190,
	margin: 24,
	textSize: 12.5,
	/** What widths are estimated by: a picture is read with whatever typeface there is. */
	estimatedSize: 15.5,
} as const;

/** What is left for the content between the margins. */
export const pictureRoom = pictureFrame.width - pictureFrame.margin * 2;

const lineHeight = 19;
const titleHeight = 28;
const estimatedTitleSize = 27;

/** Draws a picture that can stand alone: title, lead, content, source and licence, in the colours of the light page. */
export function framePicture(
	{ language, title, lead, foot }: PictureWords,
	{
		isMirrored,
		height,
		width: room = pictureRoom,
		description,
		style,
		strong = [],
		definitions = [],
		content,
	}: PictureContent,
): DrawingNode {
	const { margin, textSize, estimatedSize } = pictureFrame;
	const width = room + margin * 2;
	const wrap = (text: string, size: number) =>
		wrapText(text, { width: room, lines: 9, size }) ?? [text];
	const titleLines = wrap(title, estimatedTitleSize);
	const leadLines = wrap(lead, estimatedSize);
	const titleY = margin + 20;
	const leadY = titleY + (titleLines.length - 1) * titleHeight;
	const top = leadY + leadLines.length * lineHeight + 16;
	const footTop = top + height + 26;
	const footLines = foot.flatMap((line) => wrap(line, estimatedSize));
	const whole = footTop + footLines.length * lineHeight + margin - lineHeight + 4;
	const x = isMirrored ? width - margin : margin;
	const write = (text: string, attributes: Readonly<Record<string, unknown>>) =>
		element('text', { x, ...attributes, text });
	const picture = element('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${Math.ceil(whole)}`,
		width,
		height: Math.ceil(whole),
		lang: language,
		class: 'picture',
		'font-size': textSize,
		children: [
			element('title', { text: title }),
			description === undefined ? undefined : element('desc', { text: description }),
			element('style', { text: frameStyle({ isMirrored, strong }) + style }),
			definitions.length === 0 ? undefined : element('defs', { children: definitions }),
			element('rect', { class: 'paper', width, height: Math.ceil(whole) }),
			...titleLines.map((text, line) =>
				write(text, { y: titleY + line * titleHeight, class: 'title' }),
			),
			...leadLines.map((text, line) =>
				write(text, { y: leadY + (line + 1) * lineHeight + 3, class: 'soft' }),
			),
			element('g', { transform: `translate(${margin} ${top})`, children: content }),
			element('line', {
				class: 'foot-line',
				x1: margin,
				x2: width - margin,
				y1: footTop - 14,
				y2: footTop - 14,
			}),
			...footLines.map((text, line) =>
				write(text, { y: footTop + line * lineHeight + 4, class: 'soft' }),
			),
		],
	});
	return isMirrored ? settleRightToLeft(picture) : picture;
}

/** The typefaces of the site come first, for renderers that have them: some know a weight only by a name of its own. */
function frameStyle({
	isMirrored,
	strong,
}: Required<Pick<PictureContent, 'isMirrored' | 'strong'>>): string {
	const latin = ['Source Sans 3'];
	const names = isMirrored ? ['Readex Pro', ...latin] : latin;
	const list = (all: readonly string[]) => [...all.map((name) => `'${name}'`), 'sans-serif'].join();
	const heavy = (all: readonly string[]) =>
		list([...all.map((name) => `${name} SemiBold`), ...all]);
	const selectors = ['.title', '.heading', '.strong', ...strong];
	return (
		`.picture{font-family:${list(names)}}.paper{fill:${picturePalette.paper}}text{fill:${picturePalette.ink}}` +
		`${selectors.join()}{font-family:${heavy(names)};font-weight:600}.title{font-size:22px}` +
		(isMirrored
			? `.latin{font-family:${list(latin)}}${selectors.map((name) => `${name} .latin`).join()}{font-family:${heavy(latin)}}`
			: '') +
		`.soft{fill:${picturePalette['ink-soft']}}.foot-line{stroke:${picturePalette.line}}`
	);
}
