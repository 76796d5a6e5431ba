import { campaignWords } from '../../i18n/campaign-words.ts';
import { directionOf } from '../../i18n/language.ts';
import { drawFades } from '../drawing/draw-fades.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { framePicture, type PictureWords } from '../drawing/frame-picture.ts';
import { layoutKeys } from '../drawing/layout-keys.ts';
import { translate } from '../drawing/translate.ts';
import { tickFormat } from '../scale/format-tick.ts';
import type { CampaignChart } from './campaign-chart.ts';
import { drawCampaign } from './draw-campaign.ts';
import { pictureForm } from './forms.ts';
import { layoutCampaign } from './layout-campaign.ts';
import { familyKeys, shapeKeys, type LegendKey } from './legend-keys.ts';
import { pictureStyle } from './picture-style.ts';

export interface DrawPictureOptions extends Pick<PictureWords, 'title' | 'foot'> {
	readonly hrefOf: (event: string) => string;
}

/** Between a sample of the legend and its words. */
const keyGap = 7;
/** Between the legend and the drawing. */
const gap = 24;

/** Draws a campaign as a picture of its own, with its title and how to read it, in the colours of the light page. */
export function drawCampaignPicture(
	chart: CampaignChart,
	{ title, foot, hrefOf }: DrawPictureOptions,
): DrawingNode {
	const { language } = chart;
	const words = campaignWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const form = pictureForm;
	const layout = layoutCampaign(chart, { form, formatTick: tickFormat(language) });
	const { width } = layout;
	const keys = [...familyKeys(chart), ...shapeKeys(chart, words)];
	const places = layoutKeys(
		keys.map(({ text }) => text),
		{ top: 12, keyWidth: keys.map((key) => key.width + keyGap), width },
	);
	const top = (places.at(-1)?.y ?? 0) + gap;
	const drawKey = ({ text, width: wide, sample }: LegendKey, position: number) => {
		const { x, y } = places[position] ?? { x: 0, y: 0 };
		const at = x + wide + keyGap;
		return [
			element('g', {
				transform: translate(isMirrored ? width - x - wide : x, y - 10),
				children: [sample],
			}),
			element('text', { x: isMirrored ? width - at : at, y, text }),
		];
	};
	return framePicture(
		{ language, title, lead: `${words.reading} ${words.legend.color}`, foot },
		{
			isMirrored,
			width,
			height: top + layout.height,
			style: pictureStyle,
			strong: ['.campaign-heading', '.campaign-date.is-major'],
			definitions: drawFades(
				chart.families.map(({ color }) => color),
				{ isMirrored },
			),
			content: [
				...keys.flatMap(drawKey),
				element('g', {
					transform: translate(0, top),
					'font-size': form.textSize,
					children: drawCampaign(layout, { form, isMirrored, hrefOf, headings: words.headings }),
				}),
			],
		},
	);
}
