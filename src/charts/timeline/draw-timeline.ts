import { drawColumns } from './draw-columns.ts';
import { drawAxis } from './draw-axis.ts';
import { drawGroups, type DrawGroupsOptions } from './draw-groups.ts';
import { drawFades } from '../drawing/draw-fades.ts';
import { drawScale, type ScaleName } from './draw-scale.ts';
import { drawLine } from './draw-line.ts';
import {
	drawMarks,
	drawPicture,
	drawTitles,
	marksOf,
	type DrawMarksOptions,
} from './draw-marks.ts';
import type { LaneBand, TimelineLayout } from './layout-timeline.ts';
import { mirror, type Across } from './mirror.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { translate } from '../drawing/translate.ts';

export interface DrawOptions
	extends Omit<DrawMarksOptions, 'across'>, Omit<DrawGroupsOptions, 'across'> {
	/** The words beside the density strip and below the names of crowded lanes. */
	readonly densityTitle: string;
	readonly scaleName: ScaleName;
	/** Colours of the palette by family. */
	readonly colors: readonly number[];
	/** Whether crowded lanes have groups to point at. */
	readonly hasGroups: boolean;
	/** Draws from right to left. */
	readonly isMirrored: boolean;
}

/** Draws a layout as the contents of an `svg` element of that size. */
export function drawTimeline(layout: TimelineLayout, options: DrawOptions): DrawingNode[] {
	const across = mirror(layout.width, options.isMirrored);
	return [
		...drawGround(layout, { ...options, across }),
		element('g', {
			key: groupsKey,
			class: 'timeline-groups',
			children: options.hasGroups ? drawGroups(layout, { ...options, across }) : [],
		}),
		element('g', {
			key: marksKey,
			class: 'timeline-marks',
			'clip-path': clip,
			children: drawMarks(layout, { ...options, across }),
		}),
	];
}

/** A drawing that has links, of which a draft keeps the elements. */
export type Resting = readonly DrawingNode[];

/**
 * Draws a layout as a picture with titles, in a fraction of the time that links take: for a scale that changes at every
 * frame, and for the first frame of other events. Behind it, for the styles to hide, stay the links of the last drawing
 * at rest, so that focus stays and no link has to be made or moved.
 */
export function drawDraft(
	layout: TimelineLayout,
	{ resting, ...options }: DrawOptions & { readonly resting: Resting },
): DrawingNode[] {
	const across = mirror(layout.width, options.isMirrored);
	const kept = (key: string) => resting.filter((node) => node.key === key);
	return [
		...drawGround(layout, { ...options, across }),
		...kept(groupsKey),
		...kept(marksKey),
		element('g', {
			key: 'draft',
			class: 'timeline-draft',
			'clip-path': clip,
			children: [
				drawPicture(marksOf(layout), across),
				...drawTitles(layout, across),
				// Nothing behind it can be pointed at.
				element('rect', {
					class: 'timeline-cover',
					...across(layout.plot.x0, layout.plot.x1),
					y: 0,
					height: layout.height,
				}),
			],
		}),
	];
}

const groupsKey = 'groups';
const marksKey = 'marks';
const clip = 'url(#timeline-clip)';

/** Draws all that the marks stand on. */
function drawGround(
	layout: TimelineLayout,
	options: DrawOptions & { readonly across: Across },
): DrawingNode[] {
	const { height, plot } = layout;
	const { across } = options;
	return [
		element('defs', {
			key: 'defs',
			children: [
				element('clipPath', {
					id: 'timeline-clip',
					children: [element('rect', { ...across(plot.x0 - 1, plot.x1 + 1), y: 0, height })],
				}),
				...drawFades(options.colors, options),
			],
		}),
		drawEras(layout, across),
		drawAxis(layout, across),
		drawDensity(layout, options),
		...layout.lanes.map((lane) => drawLaneFrame(lane, { ...options, layout })),
		element('g', {
			key: 'columns',
			class: 'timeline-columns',
			'aria-hidden': 'true',
			children: layout.lanes.flatMap(({ columns }) =>
				drawColumns(columns, { colors: options.colors, across }),
			),
		}),
		element('g', {
			key: 'scales',
			'aria-hidden': 'true',
			children: layout.lanes.map(
				({ key, scale }) => scale && drawScale(scale, { ...options, plot, key }),
			),
		}),
	];
}

function drawEras({ eras, height, plot, type }: TimelineLayout, across: Across): DrawingNode {
	return element('g', {
		key: 'eras',
		class: 'timeline-eras',
		'aria-hidden': 'true',
		children: eras.bands.flatMap((band) => [
			band.isEven
				? element('rect', { key: `band ${band.name}`, ...across(band.x0, band.x1), y: 0, height })
				: undefined,
			band.hasStart && band.x0 > plot.x0
				? drawLine({ x: across(band.x0, band.x0).x, y0: 0, y1: height, key: `edge ${band.name}` })
				: undefined,
			...band.lines.map((line, row) =>
				element('text', {
					key: `name ${band.name} ${row}`,
					transform: translate(
						across(band.x0 + band.padding, band.x0 + band.padding).x,
						type.lineHeight * (row + 0.8),
					),
					text: line,
				}),
			),
		]),
	});
}

function drawDensity(
	{ density, plot }: TimelineLayout,
	options: DrawOptions & { readonly across: Across },
): DrawingNode {
	const { colors, densityTitle, across } = options;
	return element('g', {
		key: 'density',
		class: 'timeline-density',
		'aria-hidden': 'true',
		children: [
			plot.x0 > 8
				? element('text', {
						key: 'title',
						class: 'timeline-lane-name',
						x: across(0, 0).x,
						y: density.y1 - 4,
						text: densityTitle,
					})
				: undefined,
			...drawColumns(density.columns, { colors, across }),
			density.columns.length > 0 ? drawScale(density.scale, { ...options, plot }) : undefined,
		],
	});
}

function drawLaneFrame(
	{ key, lines, scale, y0, y1 }: LaneBand,
	{
		layout,
		densityTitle,
		across,
	}: DrawOptions & { readonly layout: TimelineLayout; readonly across: Across },
): DrawingNode {
	const { type, width } = layout;
	const named = [
		...lines.map((text) => ({ text, class: 'timeline-lane-name' })),
		...(scale?.hasUnitLine ? [{ text: densityTitle, class: 'timeline-lane-unit' }] : []),
	];
	const first = (y0 + y1) / 2 - (named.length / 2 - 0.78) * type.lineHeight;
	return element('g', {
		key: `lane ${key}`,
		class: 'timeline-lane',
		'aria-hidden': 'true',
		children: [
			drawLine({ x: 0, x2: width, y0, y1: y0, key: 'top' }),
			...named.map((line, row) =>
				element('text', {
					key: `line ${row}`,
					x: across(0, 0).x,
					y: first + row * type.lineHeight,
					...line,
				}),
			),
		],
	});
}
