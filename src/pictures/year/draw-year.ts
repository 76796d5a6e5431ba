import { pixelCanvas } from '../../charts/drawing/canvas.ts';
import { drawFades } from '../../charts/drawing/draw-fades.ts';
import { drawStretchNames } from '../../charts/drawing/draw-years.ts';
import { element, type DrawingNode } from '../../charts/drawing/drawing-node.ts';
import {
	framePicture,
	pictureRoom,
	type PictureWords,
} from '../../charts/drawing/frame-picture.ts';
import { textWriter } from '../../charts/drawing/text-writer.ts';
import { drawBase } from '../../charts/map/draw-base.ts';
import { drawSymbols } from '../../charts/map/draw-map.ts';
import type { PreparedPart } from '../../charts/map/prepare-part.ts';
import { tickFormat } from '../../charts/scale/format-tick.ts';
import type { TimeWindow } from '../../charts/scale/time-scale.ts';
import { layoutTicks } from '../../charts/scale/time-ticks.ts';
import { drawStrip } from '../../charts/timeline/draw-strip.ts';
import type { PreparedStrip } from '../../charts/timeline/prepare-strip.ts';
import { describeColumns } from '../../charts/toll/describe-columns.ts';
import { drawRanges } from '../../charts/toll/draw-ranges.ts';
import { layoutRanges } from '../../charts/toll/layout-ranges.ts';
import { pictureStyle as tollStyle } from '../../charts/toll/picture-style.ts';
import type { PreparedToll } from '../../figures/prepare-toll.ts';
import { directionOf } from '../../i18n/language.ts';
import { tollWords } from '../../i18n/toll-words.ts';
import {
	keyWidth,
	layoutYear,
	mapSize,
	type FigureWords,
	type PlacedFigure,
} from './layout-year.ts';
import { yearStyle } from './year-style.ts';

/** What the picture of a year is drawn from. */
export interface YearPicture extends PictureWords {
	readonly window: TimeWindow;
	readonly timeline: FigureWords & {
		readonly strip: PreparedStrip;
		/** The families of its events, with their colours in the palette. */
		readonly families: readonly { readonly name: string; readonly color: number }[];
		/** The colours of all families, in their order. */
		readonly colors: readonly number[];
	};
	readonly map: FigureWords & { readonly part: PreparedPart };
	readonly toll: (FigureWords & Pick<PreparedToll, 'columns' | 'slots'>) | undefined;
}

export interface DrawYearOptions {
	readonly hrefOfEvent: (id: string) => string;
	/** Makes an address of the site one that works in a saved file. */
	readonly hrefOf: (address: string) => string;
}

/** Draws the figures of a year as one picture: events in time, their places, and those reported killed. */
export function drawYearPicture(picture: YearPicture, options: DrawYearOptions): DrawingNode {
	const { language, timeline, map, toll } = picture;
	const isMirrored = directionOf(language) === 'rtl';
	const layout = layoutYear({
		timeline: {
			...timeline,
			height: timeline.strip.layout.height,
			keys: timeline.families.map(({ name }) => name),
		},
		map,
		toll,
	});
	const at = (x: number) => (isMirrored ? pictureRoom - x : x);
	const write = textWriter({ isMirrored });
	const drawFigure = (
		{ heading }: FigureWords,
		{ headingY, box, note }: PlacedFigure,
		{ drawing, ...attributes }: { readonly drawing: readonly DrawingNode[]; direction?: 'ltr' },
	) => [
		write(heading, { x: box.x, y: headingY, class: 'heading' }),
		element('g', {
			transform: `translate(${isMirrored ? pictureRoom - box.x - box.width : box.x} ${box.y})`,
			...attributes,
			children: drawing,
		}),
		...note.map(({ text, y }) => write(text, { x: box.x, y, class: 'soft' })),
	];
	return framePicture(picture, {
		isMirrored,
		height: layout.height,
		style: tollStyle + yearStyle({ mapScale: map.part.view.scale }),
		strong: ['.map-symbol text', '.map-country', '.is-major'],
		definitions: [
			...drawFades(timeline.colors, { isMirrored }),
			element('clipPath', { id: 'year-map', children: [element('rect', mapSize)] }),
		],
		content: [
			...drawFigure(timeline, layout.timeline, {
				drawing: drawTimeline(picture, { ...options, isMirrored }),
			}),
			...timeline.families.flatMap(({ name, color }, position) => {
				const { x, y } = layout.keys[position] ?? { x: 0, y: 0 };
				return [
					element('circle', {
						class: 'timeline-shape',
						'data-color': color,
						cx: at(x + 6),
						cy: y - 4,
						r: 5.5,
					}),
					write(name, { x: x + keyWidth, y }),
				];
			}),
			...drawFigure(map, layout.map, { drawing: drawMap(map.part), direction: 'ltr' }),
			...(toll && layout.toll
				? drawFigure(toll, layout.toll, {
						drawing: drawToll(toll, {
							...options,
							language,
							window: picture.window,
							box: layout.toll.box,
						}),
					})
				: []),
		],
	});
}

function drawTimeline(
	{ timeline: { strip, colors } }: YearPicture,
	{ hrefOfEvent, isMirrored }: DrawYearOptions & { readonly isMirrored: boolean },
): DrawingNode[] {
	const { layout, events, labelled } = strip;
	return drawStrip(layout, {
		hrefOf: (position) => hrefOfEvent(events[position]?.id ?? ''),
		nameOf: (position) => events[position]?.title ?? '',
		isLinked: (position) => labelled.has(position),
		colors,
		isMirrored,
	});
}

function drawMap({ base, view, layout }: PreparedPart): DrawingNode[] {
	return [
		element('g', {
			'clip-path': 'url(#year-map)',
			children: [
				element('rect', { class: 'year-sea', ...mapSize }),
				drawBase(base, view),
				...drawSymbols(layout, { nameOf: () => '' }),
				element('rect', { class: 'year-edge', ...mapSize }),
			],
		}),
	];
}

interface DrawTollOptions extends Pick<DrawYearOptions, 'hrefOf'> {
	readonly language: string;
	readonly window: TimeWindow;
	readonly box: PlacedFigure['box'];
}

function drawToll(
	{ columns, slots }: Pick<PreparedToll, 'columns' | 'slots'>,
	{ language, window, box: { width, height }, hrefOf }: DrawTollOptions,
): DrawingNode[] {
	const isMirrored = directionOf(language) === 'rtl';
	const ticks = layoutTicks(window, {
		x0: 0,
		x1: width,
		formatTick: tickFormat(language),
		textSize: 13.5,
	});
	return [
		...drawRanges(layoutRanges(columns, { slots, marks: 2 }), {
			canvas: pixelCanvas({ width, height, isMirrored }),
			...describeColumns(columns, { words: tollWords(language), hrefOf }),
		}),
		element('line', { class: 'toll-ground', x2: width, y1: height, y2: height }),
		element('g', {
			transform: `translate(0 ${height})`,
			children: drawStretchNames(
				ticks.minor.map(({ x0, label }) => ({ x: x0 / width, name: label })),
				pixelCanvas({ width, height: 20, isMirrored }),
			),
		}),
	];
}
