import { wrapText, widestLine } from '../scale/text-width.ts';
import { layoutTicks, type TickFormat, type TimeTicks } from '../scale/time-ticks.ts';
import type { CampaignChart, ChartNode, Lane } from './campaign-chart.ts';
import type { CampaignForm } from './forms.ts';
import { routeLinks, type RoutedLink } from './route-links.ts';
import { placeInOrder, placeOnAxis, type RowMark } from './place-mark.ts';

/** An event in its row. */
export interface PlacedNode extends RowMark {
	readonly node: ChartNode;
	/** The middle of the mark. */
	readonly y: number;
	readonly label: {
		readonly lines: readonly string[];
		readonly x0: number;
		readonly x1: number;
		readonly y0: number;
		readonly y1: number;
	};
}

/** A lane and its part of the height. */
export interface PlacedLane {
	readonly lane: Lane;
	readonly y0: number;
	readonly y1: number;
}

/** Where everything stands, in pixels from left and top, where time runs from left to right. */
export interface CampaignLayout {
	readonly width: number;
	readonly height: number;
	/** Those that have events, from top to bottom; each begins with its heading, the campaign's with the ticks. */
	readonly lanes: readonly PlacedLane[];
	/** In the order of the chart. */
	readonly marks: readonly PlacedNode[];
	readonly parts: readonly RoutedLink[];
	readonly related: readonly RoutedLink[];
	readonly ticks: TimeTicks;
	/** The time of the axis in words, where there is no room for more than some of its ticks. */
	readonly period?: string;
}

const labelGap = 8;
const laneGap = 10;
const laneOrder: readonly Lane[] = ['before', 'campaign', 'meanwhile', 'after'];

/** How many lines of text the head of a lane takes: its heading, or the two rows of ticks. */
export const headLines: Readonly<Record<Lane, number>> = {
	before: 1.5,
	campaign: 2.6,
	meanwhile: 1.5,
	after: 1.5,
};

/** Lays out a campaign: a row for each event, from top to bottom in the order of the chart, by time from left to right. */
export function layoutCampaign(
	chart: CampaignChart,
	{ form, formatTick }: { readonly form: CampaignForm; readonly formatTick: TickFormat },
): CampaignLayout {
	const lanes: PlacedLane[] = [];
	const marks: PlacedNode[] = [];
	let y = 0;
	for (const lane of laneOrder) {
		const nodes = chart.nodes.filter((node) => node.lane === lane);
		if (nodes.length === 0) continue;
		const y0 = y;
		y += headLines[lane] * form.lineHeight;
		placeLane(nodes, { chart, form }).forEach((mark, position) => {
			const node = nodes[position];
			if (!node) return;
			const placed = placeRow(node, { mark, top: y, form });
			marks.push(placed);
			y = placed.label.y1 + form.rowGap / 2;
		});
		lanes.push({ lane, y0, y1: y });
		y += laneGap;
	}
	return {
		width: form.width,
		height: y,
		lanes,
		marks,
		...routeLinks(marks, chart.links),
		ticks: layoutTicks(chart, { ...form.axis, formatTick, textSize: form.estimatedSize }),
		...(form.labelX === undefined ? {} : { period: chart.period }),
	};
}

function placeLane(
	nodes: readonly ChartNode[],
	{ chart, form }: { readonly chart: CampaignChart; readonly form: CampaignForm },
): readonly RowMark[] {
	const lane = nodes[0]?.lane;
	if (lane === 'before' || lane === 'after') return placeInOrder(nodes, form[lane]);
	return nodes.map((node) => placeOnAxis(node, { axis: form.axis, span: chart }));
}

function placeRow(
	node: ChartNode,
	{
		mark,
		top,
		form,
	}: { readonly mark: RowMark; readonly top: number; readonly form: CampaignForm },
): PlacedNode {
	const { width, labelX = mark.x1 + labelGap, lineHeight, estimatedSize: size, rowGap } = form;
	const text = labelOf(node);
	const lines = wrapText(text, { width: width - labelX, lines: text.length, size }) ?? [text];
	const y0 = top + rowGap / 2;
	return {
		...mark,
		node,
		y: y0 + lineHeight / 2,
		label: {
			lines,
			x0: labelX,
			x1: labelX + widestLine(lines, { size }),
			y0,
			y1: y0 + lines.length * lineHeight,
		},
	};
}

/** What is written beside a mark: off the axis also when it was. */
export function labelOf({ lane, date, title }: ChartNode): string {
	return lane === 'before' || lane === 'after' ? `${date}: ${title}` : title;
}
