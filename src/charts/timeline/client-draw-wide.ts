import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { Extent } from '../scale/time-scale.ts';
import type { ChartIndex } from './chart-index.ts';
import type { LaneKind } from './chart-event.ts';
import { defaultLanes, type ChartState } from './chart-state.ts';
import { setChanged } from '../../client/set-changed.ts';
import { patch } from '../drawing/client-patch.ts';
import type { ChartSource } from './client-source.ts';
import { drawDraft, drawTimeline, type DrawOptions, type Resting } from './draw-timeline.ts';
import { groupName, hrefOfGroup } from './group-words.ts';
import { scaleNamer } from './scale-words.ts';
import { tickFormat } from '../scale/format-tick.ts';
import {
	allotLanes,
	layoutTimeline,
	type Allotted,
	type TimelineLayout,
} from './layout-timeline.ts';

/** What every drawing of a chart needs. */
export interface DrawingContext {
	readonly source: ChartSource;
	readonly index: ChartIndex;
	readonly words: ChartWords;
	readonly language: string;
	/** Whether all events are shown, for which the page has kept room. */
	readonly isWhole: boolean;
	/** Whether time runs from right to left. */
	readonly isMirrored: boolean;
	/** The links that stand in the page, whichever events they are of. */
	readonly kept: { resting: Resting };
}

/** The room for a drawing on the screen, and its type size, in pixels. */
export interface DrawingSize {
	readonly width: number;
	readonly fontSize: number;
}

/** How a state is drawn. */
export interface WideOptions {
	/** The event to keep in the tab order. */
	readonly current: number;
	readonly size: DrawingSize;
	/** Whether crowded lanes have groups to point at, which a drawing that moves does without. */
	readonly hasGroups: boolean;
	/** Whether the scale changes at every frame: marks then have no titles. */
	readonly isScaling: boolean;
	/** Whether events are drawn as a picture, without links. */
	readonly isDraft: boolean;
}

interface FitOptions {
	readonly size: DrawingSize;
	readonly laneKind: LaneKind;
}

/** Where the axis is on the screen, and the events that have a mark. */
export interface Drawn {
	readonly plot: Extent;
	readonly height: number;
	readonly marked: ReadonlySet<number>;
	readonly layout: TimelineLayout;
}

/** Returns the function that draws the horizontal timeline. */
export function createWideDrawing(
	drawing: SVGSVGElement,
	{ source, index, words, language, isMirrored, isWhole, kept }: DrawingContext,
): (state: ChartState, options: WideOptions) => Drawn {
	const content = drawing.querySelector('.timeline-content') ?? drawing;
	const formatTick = tickFormat(language);
	let allotted: (Allotted & { readonly key: string }) | undefined;
	/** Fewer events, or other lanes, may take less room than the page has kept. */
	const fitHeight = (needed: number, { size, laneKind }: FitOptions) => {
		const room = keptHeight(drawing, size);
		if ((isWhole && laneKind === defaultLanes) || needed >= room) {
			drawing.style.removeProperty('block-size');
			return room;
		}
		drawing.style.setProperty('block-size', `${needed}px`);
		return needed;
	};
	const names = new Map<number, string>();
	const nameOf = (position: number) => {
		const name = names.get(position) ?? words.markName(source.wordsOf(position));
		names.set(position, name);
		return name;
	};
	let latest: { readonly key: string; readonly layout: TimelineLayout } | undefined;
	/** A draft and the links that follow it have the same layout. */
	const layoutOnce = (key: string, options: Parameters<typeof layoutTimeline>[1]) => {
		if (latest?.key !== key) latest = { key, layout: layoutTimeline(index, options) };
		return latest.layout;
	};
	return ({ window, laneKind }, { current, size, hasGroups, isScaling, isDraft }) => {
		const { width, fontSize } = size;
		const type = { size: fontSize, lineHeight: fontSize * 1.2 };
		const key = [width, fontSize, laneKind].join();
		if (allotted?.key !== key) {
			const heightFor = (needed: number) => fitHeight(needed, { size, laneKind });
			allotted = { key, ...allotLanes(index, { width, laneKind, type, heightFor }) };
		}
		const { height, laneHeights } = allotted;
		const layout = layoutOnce([key, height, window.start, window.end, isScaling].join(), {
			window,
			width,
			laneKind,
			laneHeights,
			formatTick,
			type,
			// Titles that have to find a new place at every frame could not be read anyhow.
			hasTitles: !isScaling,
		});
		const marked = new Set(layout.lanes.flatMap(({ marks }) => marks.map((mark) => mark.index)));
		const options = {
			keyOf: (position: number) => index.data.events[position]?.id ?? '',
			hrefOf: source.hrefOf,
			linkTarget: source.linkTarget,
			nameOf,
			hasGroups,
			groupName: (group, { name }) => groupName(group, { lane: name, words, language }),
			hrefOfGroup: (group) => hrefOfGroup(group, source),
			densityTitle: words.density[layout.density.unit],
			scaleName: scaleNamer(words, { unit: layout.density.unit }),
			colors: source.colors,
			current: marked.has(current) ? current : Math.min(...marked),
			hasTargets: true,
			isLinked: () => true,
			isMirrored,
		} satisfies DrawOptions;
		const nodes = isDraft
			? drawDraft(layout, { ...options, resting: kept.resting })
			: drawTimeline(layout, options);
		if (!isDraft) kept.resting = nodes;
		setChanged(drawing, { name: 'viewBox', value: `0 0 ${width} ${height}` });
		setChanged(drawing, { name: 'tabindex', value: marked.size === 0 ? '0' : '-1' });
		patch(content, nodes);
		const { x0, x1 } = layout.plot;
		const plot = isMirrored ? { x0: width - x1, x1: width - x0 } : { x0, x1 };
		return { plot, height, marked, layout };
	};
}

const keptHeights = new WeakMap<SVGSVGElement, { readonly key: string; readonly height: number }>();

/** Returns the height that the page keeps for a drawing, measured once a width and type size. */
function keptHeight(drawing: SVGSVGElement, { width, fontSize }: DrawingSize): number {
	const key = `${width} ${fontSize}`;
	const known = keptHeights.get(drawing);
	if (known?.key === key) return known.height;
	drawing.style.removeProperty('block-size');
	const { height } = drawing.getBoundingClientRect();
	keptHeights.set(drawing, { key, height });
	return height;
}
