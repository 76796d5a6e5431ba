import { fadeFill } from '../drawing/draw-fades.ts';
import { drawLine } from './draw-line.ts';
import type { Mark } from './layout-marks.ts';
import type { LaneContent } from './layout-lane.ts';
import type { TimelineType } from './layout-timeline.ts';
import type { Across } from './mirror.ts';
import type { Label } from './place-labels.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { roundTenth } from '../drawing/round-tenth.ts';
import { translate } from '../drawing/translate.ts';

/** What of a layout the marks are drawn from. */
interface MarkedLayout {
	readonly lanes: readonly Pick<LaneContent, 'marks' | 'labels'>[];
	readonly type: TimelineType;
}

export interface DrawMarksOptions {
	/** Tells the event of a mark from others, whichever are drawn; its index unless given. */
	readonly keyOf?: (index: number) => string;
	/** Where a mark leads. */
	readonly hrefOf: (index: number) => string;
	/** `_blank` where links lead out of a frame: the `base` of a page says so to links of HTML alone. */
	readonly linkTarget?: string | undefined;
	/** The accessible name of a mark. */
	readonly nameOf: (index: number) => string;
	/** The ids that a script may look for a mark by, if any. */
	readonly idsOf?: (index: number) => string | undefined;
	/** The event whose mark is in the tab order. */
	readonly current: number | undefined;
	/** Whether marks get the room around them that a pointer may hit. */
	readonly hasTargets: boolean;
	/** Whether an event is a link of its own; all others are drawn together as a picture. */
	readonly isLinked: (index: number) => boolean;
	readonly across: Across;
}

/** Draws events as links, in the order of time, which is the order of reading, over those that are not links. */
export function drawMarks(layout: MarkedLayout, options: DrawMarksOptions): DrawingNode[] {
	const { isLinked, across } = options;
	const plain = marksOf(layout).filter(({ index }) => !isLinked(index));
	return [...(plain.length > 0 ? [drawPicture(plain, across)] : []), ...drawLinks(layout, options)];
}

/** Lists the marks of all lanes. */
export function marksOf({ lanes }: MarkedLayout): readonly Mark[] {
	return lanes.flatMap(({ marks }) => marks);
}

/** Draws marks that are no links: all of a colour with sharp edges as one path, which keeps the page small. */
export function drawPicture(marks: readonly Mark[], across: Across): DrawingNode {
	const outlines = new Map<number, string>();
	for (const mark of marks.filter(isCrisp)) {
		const outline = mark.shape === 'dot' ? outlineDot(mark, across) : outlineBar(mark, across);
		outlines.set(mark.color, (outlines.get(mark.color) ?? '') + outline);
	}
	return element('g', {
		key: 'picture',
		class: 'timeline-picture',
		'aria-hidden': 'true',
		children: [
			...marks
				.filter((mark) => !isCrisp(mark))
				.map((mark) =>
					element('g', { 'data-color': mark.color, children: [drawShape(mark, whole(across))] }),
				),
			...[...outlines].map(([color, d]) =>
				element('path', { key: String(color), class: 'timeline-shape', 'data-color': color, d }),
			),
		],
	});
}

/** Draws the titles of marks that are no links. */
export function drawTitles(layout: MarkedLayout, across: Across): DrawingNode[] {
	return layout.lanes
		.flatMap(({ labels }) => labels)
		.map((label) =>
			element('g', {
				class: 'timeline-title',
				'aria-hidden': 'true',
				children: drawLabel(label, { layout, place: whole(across) }),
			}),
		);
}

function isCrisp({ edge }: Mark): boolean {
	return edge === 'crisp';
}

function outlineDot({ x0, x1, y0, y1 }: Mark, across: Across): string {
	const { x, width } = across(x0, x1);
	const [radius, y] = [roundTenth(width / 2), roundTenth((y0 + y1) / 2)];
	const arc = `a${radius} ${radius} 0 1 0 `;
	return `M${roundTenth(x)} ${y}${arc}${radius * 2} 0${arc}${-radius * 2} 0`;
}

function outlineBar({ x0, x1, y0, y1 }: Mark, across: Across): string {
	const { x, width } = across(x0, x1);
	const height = y1 - y0;
	const radius = roundTenth(Math.min(cornerOf(height), width / 2));
	const [along, down] = [roundTenth(width - radius * 2), roundTenth(height - radius * 2)];
	const corner = (right: number, below: number) => `a${radius} ${radius} 0 0 1 ${right} ${below}`;
	return [
		`M${roundTenth(x + radius)} ${roundTenth(y0)}h${along}${corner(radius, radius)}`,
		`v${down}${corner(-radius, radius)}h${-along}${corner(-radius, -radius)}`,
		`v${-down}${corner(radius, -radius)}`,
	].join('');
}

/** The radius of the corners of a bar of a height, in pixels. */
function cornerOf(height: number): number {
	return Math.min(height / 2, 3);
}

function drawLinks(layout: MarkedLayout, options: DrawMarksOptions): DrawingNode[] {
	const { keyOf = String, hrefOf, linkTarget, nameOf, idsOf } = options;
	const { current, hasTargets, isLinked, across } = options;
	const drawn = new Set<number>();
	return layout.lanes
		.flatMap((lane, row) => {
			const labels = new Map(lane.labels.map((label) => [label.index, label]));
			return lane.marks
				.filter(({ index }) => isLinked(index))
				.map((mark) => ({ row, mark, label: labels.get(mark.index) }));
		})
		.sort((a, b) => a.mark.index - b.mark.index)
		.map(({ row, mark, label }) => {
			// An event in several lanes is in the tab order once.
			const isFirst = !drawn.has(mark.index);
			drawn.add(mark.index);
			const place = placeOf(mark, across);
			return element('a', {
				key: `mark ${keyOf(mark.index)}`,
				transform: translate(place.x, place.y),
				class: 'timeline-mark',
				'data-row': hasTargets ? row : undefined,
				'data-index': hasTargets ? mark.index : undefined,
				'data-color': mark.color,
				'data-events': idsOf?.(mark.index),
				href: hrefOf(mark.index),
				target: linkTarget,
				'aria-label': nameOf(mark.index),
				tabindex: isFirst && mark.index === current ? '0' : '-1',
				children: [
					...(label ? drawLabel(label, { layout, place }) : []),
					// Among close neighbours a mark has no more room than its shape.
					hasTargets && mark.reach >= 1 ? drawTarget(mark, place) : undefined,
					drawShape(mark, place),
				],
			});
		});
}

/** The point that a mark and its title are drawn around, and which way from it time runs. */
interface Place {
	readonly x: number;
	readonly y: number;
	/** As in the drawing, but from the point. */
	readonly across: Across;
}

function placeOf({ x0, x1, y0, y1 }: Mark, across: Across): Place {
	const box = across(x0, x1);
	const x = box.x + box.width / 2;
	return {
		x,
		y: (y0 + y1) / 2,
		across: (from, to) => ({ x: across(from, to).x - x, width: to - from }),
	};
}

/** The place of what is drawn where it stands. */
function whole(across: Across): Place {
	return { x: 0, y: 0, across };
}

function drawTarget({ x0, x1, y0, y1, reach }: Mark, { y, across }: Place): DrawingNode {
	const height = y1 - y0 + reach * 2;
	return element('rect', {
		class: 'timeline-target',
		...across(x0 - reach, x1 + reach),
		y: y0 - reach - y,
		height,
	});
}

function drawShape({ shape, edge, color, x0, x1, y0, y1 }: Mark, place: Place): DrawingNode {
	const fill = edge === 'crisp' ? undefined : fadeFill(edge, color);
	const { x, width } = place.across(x0, x1);
	const y = y0 - place.y;
	const height = y1 - y0;
	if (shape === 'dot') {
		return element('circle', {
			class: 'timeline-shape',
			cx: x + width / 2,
			cy: y + height / 2,
			r: width / 2,
			fill,
		});
	}
	return element('rect', {
		class: 'timeline-shape',
		x,
		y,
		width,
		height,
		rx: cornerOf(height),
		fill,
	});
}

function drawLabel(
	{ lines, anchor, x0, x1, y0, leader }: Label,
	{ layout, place }: { readonly layout: MarkedLayout; readonly place: Place },
): DrawingNode[] {
	const { across, y } = place;
	const x = anchor === 'start' ? across(x0, x0).x : across(x1, x1).x;
	const { lineHeight } = layout.type;
	return [
		...(leader
			? [
					drawLine({
						x: across(leader.x0, leader.x1).x + 0.5,
						y0: leader.y0 - y,
						y1: leader.y1 - y,
						key: 'leader',
					}),
				]
			: []),
		...lines.map((line, row) =>
			element('text', {
				x,
				y: y0 - y + lineHeight * (row + 0.78),
				'text-anchor': anchor === 'end' ? 'end' : undefined,
				// The space keeps the words of two lines apart where the title is read.
				text: row === lines.length - 1 ? line : `${line} `,
			}),
		),
	];
}
