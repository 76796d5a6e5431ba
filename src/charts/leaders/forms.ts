import type { LabelRoom } from '../scale/layout-years.ts';

/** The lengths of the axis for which the page's labels are chosen: the least of each form, so that a label always fits. */
export const pageRoom: LabelRoom = { wide: 620, narrow: 285, textSize: 13.5 };

/** The size of the picture that can be saved, in pixels. */
export const pictureForm = {
	names: 265,
	keyWidth: 38,
	rowHeight: 30,
	yearsHeight: 24,
} as const;
