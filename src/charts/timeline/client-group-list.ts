import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { Lane } from './chart-index.ts';
import type { ChartSource } from './client-source.ts';
import { eventsOfGroup } from './layout-groups.ts';

export interface GroupListOptions {
	/** What the chart shows now, its lanes in the order of the rows, and the part of the period in view. */
	readonly getView: () => {
		readonly source: ChartSource;
		readonly lanes: readonly Lane[];
		readonly window: TimeWindow;
	};
	readonly words: ChartWords;
	readonly language: string;
	/** Called when the reader asks to see the stretch of a group in its row. */
	readonly onNearer: (row: number, window: TimeWindow) => void;
}

/** The panel that lists the events of a group. */
export interface GroupList {
	readonly open: (group: SVGAElement) => void;
	readonly close: () => void;
}

/** Makes the list of the events of a group, whose code is loaded when a reader first opens one. */
export function createGroupList(
	host: HTMLElement,
	{ getView, words, language, onNearer }: GroupListOptions,
): GroupList {
	let close = () => {};
	/** The group that the reader has opened last, whose list may still be on its way. */
	let asked: SVGAElement | undefined;
	return {
		open(group) {
			const { row, stretch } = placeOf(group);
			const { source, lanes, window } = getView();
			const lane = lanes[row];
			const nearer = () => onNearer(row, stretch);
			asked = group;
			import('./client-group-panel.ts').then(({ openGroupPanel }) => {
				if (asked !== group) return;
				close();
				const events = lane ? eventsOfGroup(lane, { stretch, window }) : [];
				close = openGroupPanel(host, {
					group,
					events,
					source,
					words,
					language,
					onNearer: nearer,
				});
			}, nearer);
		},
		close() {
			asked = undefined;
			close();
		},
	};
}

function placeOf({ dataset }: SVGAElement) {
	return {
		row: Number(dataset['row']),
		stretch: { start: Number(dataset['start']), end: Number(dataset['end']) },
	};
}
