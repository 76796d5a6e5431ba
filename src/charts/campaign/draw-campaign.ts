import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { Lane } from './campaign-chart.ts';
import { drawAxis } from './draw-axis.ts';
import { drawMark } from './draw-mark.ts';
import { pathOf } from './draw-path.ts';
import type { CampaignForm } from './forms.ts';
import type { CampaignLayout } from './layout-campaign.ts';
import type { RoutedLink } from './route-links.ts';

export interface DrawCampaignOptions {
	readonly form: CampaignForm;
	readonly isMirrored: boolean;
	readonly hrefOf: (event: string) => string;
	/** What is written above the lanes off the campaign. */
	readonly headings: Readonly<Record<Exclude<Lane, 'campaign'>, string>>;
}

/** Draws the lanes, the lines and the marks of a campaign, each mark a link to the page of its event. */
export function drawCampaign(
	layout: CampaignLayout,
	{ form, isMirrored, hrefOf, headings }: DrawCampaignOptions,
): DrawingNode[] {
	const { width, lanes, marks, parts, related } = layout;
	const at = (x: number) => (isMirrored ? width - x : x);
	const drawLinks = (links: readonly RoutedLink[], name: string) =>
		links.map(({ from, to, points }) =>
			element('path', {
				class: `campaign-link ${name}`,
				'data-ends': `${from} ${to}`,
				d: pathOf(points, { at, corner: name === 'is-part' ? 0 : 5 }),
			}),
		);
	return [
		element('g', {
			'aria-hidden': 'true',
			children: [
				...drawAxis(layout, { form, at }),
				...lanes.flatMap(({ lane, y0, y1 }, position) => [
					position === 0
						? undefined
						: element('line', { class: 'campaign-edge', x1: 0, x2: width, y1: y0, y2: y0 }),
					lane === 'campaign' || y1 === y0
						? undefined
						: element('text', {
								class: 'campaign-heading',
								x: at(0),
								y: y0 + form.lineHeight,
								text: headings[lane],
							}),
				]),
				...drawLinks(related, 'is-related'),
				...drawLinks(parts, 'is-part'),
			],
		}),
		...marks.map((mark, position) => drawMark(mark, { position, form, at, hrefOf })),
	];
}
