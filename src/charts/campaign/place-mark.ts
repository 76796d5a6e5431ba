import { millisecondsInDay } from '../../model/date.ts';
import { timeScale, type Extent, type TimeWindow } from '../scale/time-scale.ts';
import type { ChartNode } from './campaign-chart.ts';
import type { CampaignForm } from './forms.ts';

/** A mark in a row: a dot for a day, a bar for anything longer. */
export interface RowMark extends Extent {
	readonly shape: 'dot' | 'bar';
	readonly radius: number;
	/** How its ends are drawn: sharp, fading at both, or fading where the event is not over or goes on beyond the axis. */
	readonly edge: 'crisp' | 'soft' | 'open';
}

const radii = { whole: 7, part: 5.5, linked: 4 };

/** Places the mark of an event on the axis: a dot in the middle of its day, a bar over all days that it may have happened on. */
export function placeOnAxis(
	node: ChartNode,
	{ axis, span }: { readonly axis: CampaignForm['axis']; readonly span: TimeWindow },
): RowMark {
	const radius = radiusOf(node);
	const x = timeScale(span, axis);
	const x0 = Math.max(x(node.start), axis.x0);
	const x1 = Math.min(x(node.end), axis.x1);
	const goesOn = node.isOpen || node.end > span.end;
	if (node.end - node.start <= millisecondsInDay) return dotAt((x0 + x1) / 2, radius);
	const half = Math.max((x1 - x0) / 2, radius);
	const middle = (x0 + x1) / 2;
	return {
		shape: 'bar',
		radius,
		edge: node.isVague ? 'soft' : goesOn ? 'open' : 'crisp',
		x0: middle - half,
		x1: middle + half,
	};
}

/** Places the marks of events off the axis: dots in their order, as far apart as the extent allows. */
export function placeInOrder(nodes: readonly ChartNode[], { x0, x1 }: Extent): readonly RowMark[] {
	const step = (x1 - x0) / Math.max(nodes.length - 1, 1);
	return nodes.map((node, position) => dotAt(x0 + position * step, radiusOf(node)));
}

function dotAt(x: number, radius: number): RowMark {
	return { shape: 'dot', radius, edge: 'crisp', x0: x - radius, x1: x + radius };
}

function radiusOf({ lane, within }: ChartNode): number {
	if (lane !== 'campaign') return radii.linked;
	return within === undefined ? radii.whole : radii.part;
}
