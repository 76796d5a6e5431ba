import type { Extent } from '../scale/time-scale.ts';

/** The measures of a drawing of a campaign, in pixels. */
export interface CampaignForm {
	readonly width: number;
	/** Where what came before and after stands: in order, not to scale. */
	readonly before: Extent;
	readonly axis: Extent;
	readonly after: Extent;
	/** Where all titles begin; beside their marks where it is absent. */
	readonly labelX?: number;
	readonly textSize: number;
	/** What widths are estimated by: a picture of its own is read with whatever typeface there is. */
	readonly estimatedSize: number;
	readonly lineHeight: number;
	/** Between the rows of two events. */
	readonly rowGap: number;
}

/** The drawing of a wide page: titles stand beside their marks. */
export const wideForm: CampaignForm = {
	width: 1100,
	before: { x0: 10, x1: 74 },
	axis: { x0: 104, x1: 640 },
	after: { x0: 668, x1: 732 },
	textSize: 14,
	estimatedSize: 14.5,
	lineHeight: 18,
	rowGap: 7,
};

/** The drawing of a phone: a narrow axis, and all titles in a column beside it. */
export const narrowForm: CampaignForm = {
	width: 340,
	before: { x0: 7, x1: 23 },
	axis: { x0: 40, x1: 112 },
	after: { x0: 122, x1: 134 },
	labelX: 150,
	textSize: 14,
	estimatedSize: 14.5,
	lineHeight: 18,
	rowGap: 10,
};

/** The picture that can be saved. */
export const pictureForm: CampaignForm = { ...wideForm, width: 1200, estimatedSize: 17 };
