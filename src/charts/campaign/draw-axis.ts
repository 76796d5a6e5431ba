import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { Tick } from '../scale/time-ticks.ts';
import type { CampaignForm } from './forms.ts';
import { headLines, type CampaignLayout } from './layout-campaign.ts';

/** Draws the ticks above the campaign and the lines that they throw over it and over what happened meanwhile. */
export function drawAxis(
	{ lanes, ticks, period }: Pick<CampaignLayout, 'lanes' | 'ticks' | 'period'>,
	{ form, at }: { readonly form: CampaignForm; readonly at: (x: number) => number },
): DrawingNode[] {
	const onAxis = lanes.filter(({ lane }) => lane === 'campaign' || lane === 'meanwhile');
	const top = onAxis[0]?.y0 ?? 0;
	const bottom = onAxis.at(-1)?.y1 ?? 0;
	const base = top + headLines.campaign * form.lineHeight - 4;
	const { axis, lineHeight } = form;
	const major = period === undefined ? ticks.major : [{ label: period, x0: axis.x0 - 3 }];
	const rows = [
		{ row: 'is-major', labels: major, y: base - lineHeight - 6 },
		{ row: 'is-minor', labels: ticks.minor, y: base - 6 },
	];
	const isFirst = ({ x0 }: Tick) => x0 <= axis.x0;
	return [
		...ticks.minor
			.filter((tick) => !isFirst(tick))
			.map(({ x0 }) =>
				element('line', {
					class: 'campaign-tick',
					x1: at(x0),
					x2: at(x0),
					y1: base - lineHeight,
					y2: bottom,
				}),
			),
		element('line', {
			class: 'campaign-base',
			x1: at(axis.x0),
			x2: at(axis.x1),
			y1: base,
			y2: base,
		}),
		...rows.flatMap(({ row, labels, y }) =>
			labels.flatMap(({ label, x0 }) =>
				label === ''
					? []
					: [element('text', { class: `campaign-date ${row}`, x: at(x0 + 3), y, text: label })],
			),
		),
	];
}
