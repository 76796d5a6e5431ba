import type { timeline as english } from '../en/timeline.ts';

/** Words of the timeline chart, also used in the browser. */
export const timeline: typeof english = {
	heading: 'الخط الزمني',
};
