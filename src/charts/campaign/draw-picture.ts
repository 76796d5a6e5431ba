import { campaignWords } from '../../i18n/campaign-words.ts';
import { directionOf } from '../../i18n/language.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { frameStyle } from '../drawing/frame-picture.ts';
import { settleRightToLeft } from '../drawing/settle-direction.ts';
import { translate } from '../drawing/translate.ts';
import { tickFormat } from '../scale/format-tick.ts';
import { wrapText } from '../scale/text-width.ts';
import type { CampaignChart } from './campaign-chart.ts';
import { drawCampaign } from './draw-campaign.ts';
import { drawFades } from './draw-fades.ts';
import { pictureForm } from './forms.ts';
import { layoutCampaign } from './layout-campaign.ts';
import { pictureStyle } from './picture-style.ts';

export interface DrawPictureOptions {
	readonly title: string;
	/** Says where it is from and how it may be used. */
	readonly source: string;
	readonly hrefOf: (event: string) => string;
}

const margin = 24;
const titleSize = 22;
const lineHeight = 20;

/** Draws a campaign as a picture of its own, with its title and how to read it, in the colours of the light page. */
export function drawCampaignPicture(
	chart: CampaignChart,
	{ title, source, hrefOf }: DrawPictureOptions,
): DrawingNode {
	const { language } = chart;
	const words = campaignWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const form = pictureForm;
	const layout = layoutCampaign(chart, { form, formatTick: tickFormat(language) });
	const width = layout.width + margin * 2;
	const room = { width: layout.width, lines: 6 };
	const reading =
		wrapText(`${words.reading} ${words.legend.linked}`, { ...room, size: form.estimatedSize }) ??
		[];
	const heading = wrapText(title, { ...room, size: titleSize * 1.2 }) ?? [title];
	const lines = [
		...heading.map((text) => ({ text, class: 'title', step: titleSize * 1.3 })),
		...reading.map((text) => ({ text, class: 'soft', step: lineHeight })),
	];
	let y = margin;
	const head = lines.map(({ text, class: name, step }) => {
		y += step;
		return element('text', { class: name, x: isMirrored ? width - margin : margin, y, text });
	});
	const top = y + margin;
	const height = Math.ceil(top + layout.height + margin + lineHeight);
	const picture = element('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		lang: language,
		class: 'picture',
		'font-size': form.textSize,
		children: [
			element('title', { text: words.pageTitle(title) }),
			element('style', {
				text:
					frameStyle({ isMirrored, strong: ['.campaign-heading', '.campaign-date.is-major'] }) +
					pictureStyle,
			}),
			element('defs', {
				children: drawFades(
					chart.nodes.map(({ color }) => color),
					{ isMirrored },
				),
			}),
			element('rect', { class: 'paper', width, height }),
			...head,
			element('g', {
				transform: translate(margin, top),
				children: drawCampaign(layout, { form, isMirrored, hrefOf, headings: words.headings }),
			}),
			element('text', {
				class: 'soft',
				x: isMirrored ? width - margin : margin,
				y: height - margin,
				text: source,
			}),
		],
	});
	return isMirrored ? settleRightToLeft(picture) : picture;
}
