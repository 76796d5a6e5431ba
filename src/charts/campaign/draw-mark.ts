import { fadeFill } from '../drawing/draw-fades.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { CampaignForm } from './forms.ts';
import { labelOf, type PlacedNode } from './layout-campaign.ts';

export interface DrawMarkOptions {
	readonly position: number;
	readonly form: CampaignForm;
	readonly at: (x: number) => number;
	readonly hrefOf: (event: string) => string;
}

/** Draws an event as a link: what a pointer hits, its mark, and its title. */
export function drawMark(
	mark: PlacedNode,
	{ position, form, at, hrefOf }: DrawMarkOptions,
): DrawingNode {
	const { node, label, y } = mark;
	const { lineHeight, labelX } = form;
	const left = mark.x0 - 3;
	const right = label.x1 + 3;
	return element('a', {
		class: node.lane === 'campaign' ? 'campaign-mark' : 'campaign-mark is-linked',
		href: hrefOf(node.id),
		'data-node': position,
		'data-color': node.color,
		'aria-label': labelOf(node) === node.title ? `${node.date}: ${node.title}` : undefined,
		children: [
			element('rect', {
				class: 'campaign-target',
				x: Math.min(at(left), at(right)),
				y: label.y0 - form.rowGap / 2,
				width: right - left,
				height: label.y1 - label.y0 + form.rowGap,
			}),
			labelX === undefined
				? undefined
				: element('line', {
						class: 'campaign-guide',
						x1: at(mark.x1 + 3),
						x2: at(labelX - 4),
						y1: y,
						y2: y,
					}),
			drawShape(mark, at),
			...label.lines.map((line, row) =>
				element('text', {
					x: at(label.x0),
					y: label.y0 + lineHeight * (row + 0.76),
					// The space keeps the words of two lines apart where the title is read.
					text: row === label.lines.length - 1 ? line : `${line} `,
				}),
			),
		],
	});
}

function drawShape(
	{ shape, edge, node, radius, x0, x1, y }: PlacedNode,
	at: (x: number) => number,
): DrawingNode {
	if (shape === 'dot') {
		return element('circle', { class: 'campaign-shape', cx: at((x0 + x1) / 2), cy: y, r: radius });
	}
	const height = radius * 1.5;
	return element('rect', {
		class: edge === 'crisp' ? 'campaign-shape' : 'campaign-shape is-fading',
		x: Math.min(at(x0), at(x1)),
		y: y - height / 2,
		width: x1 - x0,
		height,
		rx: 3,
		...(edge === 'crisp' || node.lane !== 'campaign' ? {} : { fill: fadeFill(edge, node.color) }),
	});
}
