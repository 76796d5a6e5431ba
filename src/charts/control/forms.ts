import type { LabelRoom } from '../scale/layout-years.ts';

/** The lengths of the axis for which the page's labels are chosen: the least of each form, so that a label always fits. */
export const pageRoom: LabelRoom = { wide: 470, narrow: 285, textSize: 12.5 };

/** The sizes of the parts of the picture that can be saved, in pixels. */
export const pictureForm = {
	names: 215,
	rowHeight: 24,
	countHeight: 84,
	yearsHeight: 24,
} as const;
