import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { Extent } from '../scale/time-scale.ts';
import type { ChartIndex } from './chart-index.ts';
import type { ChartState } from './chart-state.ts';
import { patch } from '../drawing/client-patch.ts';
import type { ChartSource } from './client-source.ts';
import { drawTimeline } from './draw-timeline.ts';
import { groupName, hrefOfGroup } from './group-words.ts';
import { tickFormat } from './format-tick.ts';
import {
	allotLanes,
	layoutTimeline,
	naturalHeight,
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
}

/** Where the axis is on the screen, and the events that have a mark. */
export interface Drawn {
	readonly plot: Extent;
	readonly height: number;
	readonly marked: ReadonlySet<number>;
	readonly layout: TimelineLayout;
}

/** Returns the function that draws the horizontal timeline; `current` is the event to keep in the tab order. */
export function createWideDrawing(
	drawing: SVGSVGElement,
	{ source, index, words, language, isMirrored, isWhole }: DrawingContext,
): (state: ChartState, options: { readonly current: number }) => Drawn {
	const content = drawing.querySelector('.timeline-content') ?? drawing;
	const formatTick = tickFormat(language);
	let allotted = { key: '', height: 0, heights: [0] };
	/** Fewer events take less room than the page has kept for all of them. */
	const fitHeight = (options: Parameters<typeof naturalHeight>[1]) => {
		drawing.style.removeProperty('block-size');
		const { height: kept } = drawing.getBoundingClientRect();
		const needed = naturalHeight(index, options);
		if (isWhole || needed >= kept) return kept;
		drawing.style.setProperty('block-size', `${needed}px`);
		return needed;
	};
	return ({ window, laneKind }, { current }) => {
		const { width } = drawing.getBoundingClientRect();
		const size = Number.parseFloat(getComputedStyle(drawing).fontSize);
		const type = { size, lineHeight: size * 1.2 };
		const key = [width, size, laneKind].join();
		if (allotted.key !== key) {
			const height = fitHeight({ width, laneKind, type });
			allotted = { key, height, heights: allotLanes(index, { width, height, laneKind, type }) };
		}
		const { height } = allotted;
		const layout = layoutTimeline(index, {
			window,
			width,
			laneKind,
			laneHeights: allotted.heights,
			formatTick,
			type,
		});
		const marked = new Set(layout.lanes.flatMap(({ marks }) => marks.map((mark) => mark.index)));
		const nodes = drawTimeline(layout, {
			hrefOf: source.hrefOf,
			linkTarget: source.linkTarget,
			nameOf: (position) => words.markName(source.wordsOf(position)),
			groupName: (group, { name }) => groupName(group, { lane: name, words, language }),
			hrefOfGroup: (group) => hrefOfGroup(group, source),
			densityTitle: words.density[layout.density.unit],
			colors: source.colors,
			current: marked.has(current) ? current : Math.min(...marked),
			hasTargets: true,
			isLinked: () => true,
			isMirrored,
		});
		drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
		drawing.setAttribute('tabindex', marked.size === 0 ? '0' : '-1');
		patch(content, nodes);
		const { x0, x1 } = layout.plot;
		const plot = isMirrored ? { x0: width - x1, x1: width - x0 } : { x0, x1 };
		return { plot, height, marked, layout };
	};
}
