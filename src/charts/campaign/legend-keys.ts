import type { CampaignWords } from '../../i18n/campaign-words.ts';
import { fadeFill } from '../drawing/draw-fades.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { CampaignChart } from './campaign-chart.ts';

/** What the legend explains: a sample, 12 pixels high, and its words. */
export interface LegendKey {
	readonly text: string;
	readonly width: number;
	readonly sample: DrawingNode;
}

/** Lists the colours of a campaign's events with the kinds of event that they stand for. */
export function familyKeys({ families }: Pick<CampaignChart, 'families'>): readonly LegendKey[] {
	return families.map(({ name, color }) => ({
		text: name,
		width: 12,
		sample: element('circle', {
			class: 'campaign-shape',
			'data-color': color,
			cx: 6,
			cy: 6,
			r: 5.5,
		}),
	}));
}

/** Lists the shapes and lines that a campaign's drawing has, with what they mean. */
export function shapeKeys(
	{ nodes }: Pick<CampaignChart, 'nodes'>,
	{ legend }: Pick<CampaignWords, 'legend'>,
): readonly LegendKey[] {
	const bars = nodes.filter(({ lane }) => lane === 'campaign');
	const fading = (edge: 'soft' | 'open', isShown: boolean): LegendKey[] =>
		isShown
			? [
					{
						text: legend[edge],
						width: 30,
						sample: drawBar({ x: 0, width: 30, fill: fadeFill(edge) }),
					},
				]
			: [];
	const line = (kind: 'part' | 'related'): LegendKey => ({
		text: legend[kind],
		width: 30,
		sample: element('path', { class: `campaign-link is-${kind}`, d: 'M0 6H30' }),
	});
	return [
		{
			text: legend.dates,
			width: 46,
			sample: element('g', {
				children: [
					element('circle', { class: 'campaign-shape', cx: 6, cy: 6, r: 5 }),
					drawBar({ x: 16, width: 30 }),
				],
			}),
		},
		...fading(
			'soft',
			bars.some(({ isVague }) => isVague),
		),
		...fading(
			'open',
			bars.some(({ isOpen }) => isOpen),
		),
		line('part'),
		line('related'),
		{
			text: legend.linked,
			width: 12,
			sample: element('g', {
				class: 'is-linked',
				children: [element('circle', { class: 'campaign-shape', cx: 6, cy: 6, r: 4 })],
			}),
		},
	];
}

function drawBar({
	fill,
	...extent
}: {
	readonly x: number;
	readonly width: number;
	readonly fill?: string;
}): DrawingNode {
	return element('rect', {
		class: fill === undefined ? 'campaign-shape' : 'campaign-shape is-fading',
		...extent,
		y: 2,
		height: 8,
		rx: 3,
		fill,
	});
}
