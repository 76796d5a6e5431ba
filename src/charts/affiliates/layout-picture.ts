import { pictureFrame } from '../drawing/frame-picture.ts';
import { estimateTextWidth } from '../scale/text-width.ts';

/** The size of the picture that can be saved, in pixels. */
export const pictureForm = {
	plot: 760,
	laneHeight: 52,
	headingHeight: 40,
	yearsHeight: 24,
	lineHeight: 20,
	columnGap: 18,
} as const;

const { textSize, estimatedSize } = pictureFrame;

/** A line of text: where it begins, its baseline and the room that it may need. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly form: 'heading' | 'name' | 'soft';
}

/** Where the parts of the picture stand, in pixels from the top of its content and from where its lines begin. */
export interface PictureLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x: number; readonly width: number };
	readonly texts: readonly PlacedText[];
	/** Where each key of the legend begins: its sign stands before its text. */
	readonly keys: readonly { readonly x: number; readonly y: number }[];
	readonly yearsY: number;
	readonly yearLines: { readonly y: number; readonly height: number };
	/** The top of each lane, group by group. */
	readonly lanes: readonly (readonly number[])[];
}

/** The words of the content of the picture. */
export interface ContentWords {
	readonly keys: readonly string[];
	readonly groups: readonly {
		readonly heading: string;
		readonly lanes: readonly { readonly name: string; readonly lines: readonly string[] }[];
	}[];
}

/** What the sign of a key takes. */
export const signWidth = 34;

/** Lays out the content of the picture: legend, years and lanes from top to bottom; names before the axis, readings after it. It grows as wide as its longest words need. */
export function layoutPicture({ keys, groups }: ContentWords): PictureLayout {
	const form = pictureForm;
	const widthOf = (text: string) => estimateTextWidth(text, { size: estimatedSize });
	const lanes = groups.flatMap((group) => group.lanes);
	const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
	const plot = {
		x: widest(lanes.map(({ name }) => name)) + form.columnGap,
		width: form.plot,
	};
	const readingX = plot.x + plot.width + form.columnGap;
	const width = Math.max(
		readingX + widest(lanes.flatMap(({ lines }) => lines)),
		signWidth + widest(keys),
		widest(groups.map(({ heading }) => heading)),
	);
	const write = (text: string, place: Pick<PlacedText, 'x' | 'y' | 'form'>): PlacedText => ({
		text,
		...place,
		width: widthOf(text),
		height: estimatedSize,
	});
	const placedKeys = keys.map((text, position) => {
		const y = form.lineHeight * (position + 0.75);
		return { x: 0, y, text: write(text, { x: signWidth, y, form: 'name' }) };
	});
	const yearsY = (placedKeys.at(-1)?.y ?? 0) + form.lineHeight;
	const texts: PlacedText[] = placedKeys.map(({ text }) => text);
	let y = yearsY + form.yearsHeight;
	const tops = groups.map(({ heading, lanes: own }) => {
		texts.push(write(heading, { x: 0, y: y + form.headingHeight - 14, form: 'heading' }));
		y += form.headingHeight;
		return own.map(({ name, lines }) => {
			const top = y;
			y += form.laneHeight;
			const middle = top + form.laneHeight / 2;
			texts.push(write(name, { x: 0, y: middle + textSize * 0.35, form: 'name' }));
			lines.forEach((line, position) => {
				const at = middle + textSize * 0.35 + (position - (lines.length - 1) / 2) * 16;
				texts.push(write(line, { x: readingX, y: at, form: position === 0 ? 'name' : 'soft' }));
			});
			return top;
		});
	});
	return {
		width: Math.ceil(width),
		height: y,
		plot,
		texts,
		keys: placedKeys.map(({ x, y: at }) => ({ x, y: at })),
		yearsY,
		yearLines: { y: yearsY, height: y - yearsY },
		lanes: tops,
	};
}
