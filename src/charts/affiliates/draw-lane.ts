import type { QuarterCount } from '../../model/count-quarters.ts';
import type { Event } from '../../model/timeline.ts';
import type { Canvas } from '../drawing/canvas.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { softGround } from './draw-ground.ts';
import type { LaneBar, LaneMark, PlacedLane } from './layout-lane.ts';

export interface DrawLaneOptions {
	readonly canvas: Canvas;
	readonly hrefOfQuarter: (quarter: QuarterCount) => string;
	readonly hrefOfEvent: (event: Event) => string;
	/** What a bar and a mark stand for, in words. */
	readonly titleOfQuarter: (quarter: QuarterCount) => string;
	readonly titleOfEvent: (event: Event) => string;
}

/** Parts of the height of a lane: marks above, bars from their foot up. */
const marksAt = 0.13;
const top = 0.23;
const foot = 0.83;
/** What is left free beside a bar, as a share of its width. */
const gap = 0.08;
/** How far a lane without a pledge fades in, as a share of the axis. */
const softLength = 0.03;

/** Draws a lane: its ground, bars of blocks, the line that it runs along, and its marks; bars and marks are links. */
export function drawLane(lane: PlacedLane, options: DrawLaneOptions): DrawingNode[] {
	const { canvas } = options;
	const { begins, recordedTo, ends, isEnded } = lane;
	const line = (name: string, [x0, x1]: readonly [number, number]) =>
		element('line', {
			class: name,
			x1: canvas.at(x0),
			x2: canvas.at(x1),
			y1: canvas.level(foot),
			y2: canvas.level(foot),
		});
	return [
		...drawGround(lane, canvas),
		...lane.bars.map((bar) => drawBar(bar, options)),
		line('affiliates-line', [begins, recordedTo]),
		...(recordedTo < ends ? [line('affiliates-line is-unrecorded', [recordedTo, ends])] : []),
		...(isEnded ? [drawEnd(ends, canvas)] : []),
		...lane.significant.map((mark) => drawMark(mark, { ...options, kind: 'significant' })),
		...lane.pledges.map((mark) => drawMark(mark, { ...options, kind: 'pledge' })),
	];
}

function drawGround({ begins, ends, isSoft }: PlacedLane, canvas: Canvas): DrawingNode[] {
	const solidFrom = isSoft ? Math.min(begins + softLength, ends) : begins;
	const ground = ([x0, x1]: readonly [number, number], fill?: string) =>
		element('rect', {
			class: 'affiliates-ground',
			...canvas.across(x0, x1),
			...canvas.down(top, foot),
			fill,
		});
	return [
		...(isSoft ? [ground([begins, solidFrom], `url(#${softGround})`)] : []),
		ground([solidFrom, ends]),
	];
}

function drawBar(
	{ quarter, x0, x1, acting, total, seams }: LaneBar,
	{ canvas, hrefOfQuarter, titleOfQuarter }: DrawLaneOptions,
): DrawingNode {
	const level = (share: number) => foot - share * (foot - top);
	const inset = (x1 - x0) * gap;
	const part = (name: string, [from, to]: readonly [number, number]) =>
		to > from
			? element('rect', {
					class: name,
					...canvas.across(x0 + inset, x1 - inset),
					...canvas.down(level(to), level(from)),
				})
			: undefined;
	return element('a', {
		class: 'affiliates-quarter',
		href: hrefOfQuarter(quarter),
		// The tables have the same links for who walks by keyboard.
		tabindex: -1,
		children: [
			element('title', { text: titleOfQuarter(quarter) }),
			element('rect', {
				class: 'affiliates-target',
				...canvas.across(x0, x1),
				...canvas.down(top, foot),
			}),
			part('affiliates-acting', [0, acting]),
			part('affiliates-other', [acting, total]),
			...seams.map((seam) =>
				element('line', {
					class: 'affiliates-seam',
					x1: canvas.at(x0),
					x2: canvas.at(x1),
					y1: canvas.level(level(seam)),
					y2: canvas.level(level(seam)),
				}),
			),
		],
	});
}

function drawMark(
	{ event, x, x0, x1 }: LaneMark,
	{
		canvas,
		kind,
		hrefOfEvent,
		titleOfEvent,
	}: DrawLaneOptions & { readonly kind: 'pledge' | 'significant' },
): DrawingNode {
	const y = canvas.level(kind === 'pledge' ? foot : marksAt);
	return element('a', {
		class: `affiliates-mark is-${kind}`,
		href: hrefOfEvent(event),
		tabindex: -1,
		children: [
			element('title', { text: titleOfEvent(event) }),
			element('line', { x1: canvas.at(x0), x2: canvas.at(x1), y1: y, y2: y }),
			element('circle', { cx: canvas.at(x), cy: y, r: kind === 'pledge' ? 4.5 : 2.75 }),
		],
	});
}

function drawEnd(x: number, canvas: Canvas): DrawingNode {
	return element('line', {
		class: 'affiliates-end',
		x1: canvas.at(x),
		x2: canvas.at(x),
		y1: canvas.level(top),
		y2: canvas.level(foot + 0.1),
	});
}
