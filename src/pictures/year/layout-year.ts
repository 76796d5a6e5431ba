import { pictureFrame, pictureRoom } from '../../charts/drawing/frame-picture.ts';
import { layoutKeys } from '../../charts/drawing/layout-keys.ts';
import { wrapText } from '../../charts/scale/text-width.ts';

/** What is known of a figure before it is placed. */
export interface FigureWords {
	readonly heading: string;
	/** How to read it, and what it leaves out. */
	readonly note: string;
}

/** A figure: the baseline of its heading, the box of its drawing and the lines of its note with their baselines. */
export interface PlacedFigure {
	readonly headingY: number;
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	readonly note: readonly { readonly text: string; readonly y: number }[];
	/** The lowest point of it all. */
	readonly bottom: number;
}

/** Where the figures of a year stand, in pixels from the top of the content and from where its lines begin. */
export interface YearLayout {
	readonly height: number;
	readonly timeline: PlacedFigure;
	/** Where each key of the timeline begins, and its baseline. */
	readonly keys: readonly { readonly x: number; readonly y: number }[];
	readonly map: PlacedFigure;
	readonly toll: PlacedFigure | undefined;
}

/** The size of the map, in pixels. */
export const mapSize = { width: 660, height: 430 } as const;
const tollHeight = 260;
/** Below the drawing of those killed, for the names of months. */
const monthsHeight = 22;
const columnGap = 44;
const headingHeight = 30;
const lineHeight = 18;
export const keyWidth = 20;

/** Lays out the timeline over the whole width; below it the map, and beside that those killed, if any. */
export function layoutYear({
	timeline,
	map,
	toll,
}: {
	readonly timeline: FigureWords & { readonly height: number; readonly keys: readonly string[] };
	readonly map: FigureWords;
	readonly toll: FigureWords | undefined;
}): YearLayout {
	const keysTop = headingHeight + timeline.height + lineHeight + 4;
	const keys = layoutKeys(timeline.keys, { top: keysTop, keyWidth });
	const first = place(timeline, {
		box: { x: 0, y: headingHeight, width: pictureRoom, height: timeline.height },
		noteTop: keys.at(-1)?.y ?? headingHeight + timeline.height,
	});
	const y = first.bottom + 24 + headingHeight;
	const below = (
		words: FigureWords,
		{ box, foot = 0 }: { readonly box: PlacedFigure['box']; readonly foot?: number },
	) => place(words, { box, noteTop: box.y + box.height + foot });
	const second = below(map, { box: { x: 0, y, ...mapSize } });
	const x = mapSize.width + columnGap;
	const third =
		toll &&
		below(toll, {
			box: { x, y, width: pictureRoom - x, height: tollHeight },
			foot: monthsHeight,
		});
	return {
		height: Math.max(second.bottom, third?.bottom ?? 0),
		timeline: first,
		keys,
		map: second,
		toll: third,
	};
}

function place(
	{ note }: FigureWords,
	{ box, noteTop }: { readonly box: PlacedFigure['box']; readonly noteTop: number },
): PlacedFigure {
	const size = pictureFrame.estimatedSize;
	const lines = wrapText(note, { width: box.width, lines: 12, size }) ?? [note];
	const placed = lines.map((text, line) => ({ text, y: noteTop + lineHeight * (line + 1) + 4 }));
	return {
		headingY: box.y - 12,
		box,
		note: placed,
		bottom: (placed.at(-1)?.y ?? noteTop) + 4,
	};
}
