/** How a gesture is made: turning the wheel, turning it with Ctrl held, dragging, or pressing two buttons by turns. */
export type Gesture =
	| { readonly kind: 'wheel' | 'zoom-wheel' | 'drag'; readonly on: string }
	| { readonly kind: 'press'; readonly on: string; readonly then: string };

/** A page with a timeline on it, and how to use it. Selectors are CSS. */
export interface Target {
	readonly name: string;
	readonly path: string;
	/** Is there and has a size as soon as the page shows events. */
	readonly content: string;
	/** Where the page waits for a reader's first sign: what tells that it answers. */
	readonly answers?: string;
	/** The element that takes the sign. */
	readonly asked?: string;
	/** A box to tick that narrows the events, where the page has filters. */
	readonly filter?: string;
	readonly zoom: Gesture;
	readonly pan: Gesture;
	/** Above so many events it is not measured: a load would take minutes. */
	readonly mostEvents: number;
}

/** Our explorer. */
export const explorer: Target = {
	name: 'ours',
	path: '/explore/',
	content: '.timeline-mark, .timeline-group',
	asked: 'timeline-explorer',
	answers: 'timeline-explorer[data-ready]',
	filter: '[data-facet="country"] input',
	zoom: { kind: 'zoom-wheel', on: '.timeline-drawing' },
	pan: { kind: 'drag', on: '.timeline-drawing' },
	mostEvents: Infinity,
};

/** The peers, each with the settings that show all events of the period at once. */
export const peers: readonly Target[] = [
	{
		name: 'vis-timeline',
		path: '/peers/vis.html',
		content: '.vis-item',
		zoom: { kind: 'wheel', on: '.vis-panel.vis-center' },
		pan: { kind: 'drag', on: '.vis-panel.vis-center' },
		mostEvents: 10_000,
	},
	{
		name: 'TimelineJS',
		path: '/peers/timelinejs.html',
		content: '.tl-timemarker .tl-headline',
		zoom: {
			kind: 'press',
			on: 'button[aria-label="Zoom in"]',
			then: 'button[aria-label="Zoom out"]',
		},
		pan: { kind: 'drag', on: '.tl-timenav' },
		mostEvents: 5000,
	},
];
