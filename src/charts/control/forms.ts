import type { LabelRoom } from '../scale/layout-years.ts';

/** The lengths of the axis for which the page's labels are chosen: the least of each form, so that a label always fits. */
export const pageRoom: LabelRoom = { wide: 470, narrow: 285, textSize: 12.5 };

/** The size of the picture that can be saved, in pixels. */
export const pictureForm = {
	width: 1190,
	names: 215,
	rowHeight: 24,
	countHeight: 84,
	yearsHeight: 24,
	textSize: 12.5,
	/** What widths are estimated by: a picture is read with whatever typeface there is. */
	estimatedSize: 15.5,
	margin: 24,
} as const;
