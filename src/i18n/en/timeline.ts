/** Words of the timeline chart, also used in the browser. */
export const timeline = {
	heading: 'Timeline',
};
