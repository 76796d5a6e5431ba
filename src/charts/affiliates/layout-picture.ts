import { estimateTextWidth } from '../scale/text-width.ts';

/** The size of the picture that can be saved, in pixels. */
export const pictureForm = {
	plot: 760,
	laneHeight: 52,
	headingHeight: 40,
	yearsHeight: 24,
	lineHeight: 20,
	margin: 24,
	columnGap: 18,
	textSize: 12.5,
	titleSize: 22,
	/** What widths are estimated by: a picture is read with whatever typeface there is. */
	estimated: { text: 15.5, title: 27 },
} as const;

/** A line of text: where it begins, its baseline and the room that it may need. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly form: 'title' | 'heading' | 'name' | 'soft';
}

/** Where the parts of the picture stand, in pixels from its top and from where its lines begin. */
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

/** The words of the picture. */
export interface PictureWords {
	readonly title: string;
	readonly lead: string;
	readonly keys: readonly string[];
	readonly groups: readonly {
		readonly heading: string;
		readonly lanes: readonly { readonly name: string; readonly lines: readonly string[] }[];
	}[];
}

/** What the sign of a key takes. */
export const signWidth = 34;

/** Lays out the picture: title, legend, years and lanes from top to bottom; names before the axis, readings after it. It grows as wide as its longest words need. */
export function layoutPicture({ title, lead, keys, groups }: PictureWords): PictureLayout {
	const form = pictureForm;
	const widthOf = (text: string) => estimateTextWidth(text, { size: form.estimated.text });
	const lanes = groups.flatMap((group) => group.lanes);
	const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
	const names = widest(lanes.map(({ name }) => name));
	const readings = widest(lanes.flatMap(({ lines }) => lines));
	const plot = { x: form.margin + names + form.columnGap, width: form.plot };
	const readingX = plot.x + plot.width + form.columnGap;
	const width = Math.max(
		readingX + readings + form.margin,
		...[title, lead, ...keys, ...groups.map(({ heading }) => heading)].map(
			(text) =>
				estimateTextWidth(text, { size: form.estimated.title }) + signWidth + form.margin * 2,
		),
	);
	const write = (
		text: string,
		{ x, y, form: kind }: Pick<PlacedText, 'x' | 'y' | 'form'>,
	): PlacedText => {
		const size = kind === 'title' ? form.estimated.title : form.estimated.text;
		return { text, x, y, width: estimateTextWidth(text, { size }), height: size, form: kind };
	};
	const titleY = form.margin + form.titleSize;
	const leadY = titleY + form.lineHeight * 1.25;
	const placedKeys = keys.map((text, position) => {
		const y = leadY + form.lineHeight * (position + 1.75);
		return {
			x: form.margin,
			y,
			text: write(text, { x: form.margin + signWidth, y, form: 'name' }),
		};
	});
	const yearsY = (placedKeys.at(-1)?.y ?? leadY) + form.lineHeight;
	const texts: PlacedText[] = [
		write(title, { x: form.margin, y: titleY, form: 'title' }),
		write(lead, { x: form.margin, y: leadY, form: 'soft' }),
		...placedKeys.map(({ text }) => text),
	];
	let y = yearsY + form.yearsHeight;
	const tops = groups.map(({ heading, lanes: own }) => {
		texts.push(write(heading, { x: form.margin, y: y + form.headingHeight - 14, form: 'heading' }));
		y += form.headingHeight;
		return own.map(({ name, lines }) => {
			const top = y;
			y += form.laneHeight;
			const middle = top + form.laneHeight / 2;
			texts.push(write(name, { x: form.margin, y: middle + form.textSize * 0.35, form: 'name' }));
			lines.forEach((line, position) => {
				const at = middle + form.textSize * 0.35 + (position - (lines.length - 1) / 2) * 16;
				texts.push(write(line, { x: readingX, y: at, form: position === 0 ? 'name' : 'soft' }));
			});
			return top;
		});
	});
	return {
		width: Math.ceil(width),
		height: y + form.margin,
		plot,
		texts,
		keys: placedKeys.map(({ x, y: at }) => ({ x, y: at })),
		yearsY,
		yearLines: { y: yearsY, height: y - yearsY },
		lanes: tops,
	};
}
