import { controlWords } from '../../i18n/control-words.ts';
import { directionOf } from '../../i18n/language.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { barTitle } from './bar-title.ts';
import { pixelCanvas } from '../drawing/canvas.ts';
import {
	framePicture,
	pictureFrame,
	pictureRoom,
	type PictureWords,
} from '../drawing/frame-picture.ts';
import { textWriter } from '../drawing/text-writer.ts';
import { drawCount } from './draw-count.ts';
import { drawPatterns } from './draw-patterns.ts';
import { drawRow } from './draw-row.ts';
import { drawYearLines, drawYears } from '../drawing/draw-years.ts';
import { pictureForm } from './forms.ts';
import { layoutCount } from './layout-count.ts';
import { layoutPicture } from './layout-picture.ts';
import { layoutRow } from './layout-row.ts';
import { layoutYears } from '../scale/layout-years.ts';
import { pictureStyle } from './picture-style.ts';
import type { ControlChart } from './prepare-chart.ts';

/** Draws the chart as a picture of its own, with its title and its legend, in the colours of the light page. */
export function drawControlPicture(
	chart: ControlChart,
	{ hrefOf, foot }: Pick<PictureWords, 'foot'> & { readonly hrefOf: (event: string) => string },
): DrawingNode {
	const { language, period, groups, kinds, counted } = chart;
	const words = controlWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const { rowHeight, countHeight, yearsHeight } = pictureForm;
	const { textSize, estimatedSize } = pictureFrame;
	const layout = layoutPicture(groups, { kinds: kinds.map(({ name }) => name) });
	const { plot } = layout;
	const canvasOf = (height: number) => pixelCanvas({ width: plot.width, height, isMirrored });
	const room = { wide: plot.width, narrow: plot.width, textSize: estimatedSize };
	const years = layoutYears(period, room);
	const plotX = isMirrored ? 0 : plot.x;
	const at = (x: number) => (isMirrored ? pictureRoom - x : x);
	const write = textWriter({ isMirrored });
	const inPlot = (y: number, children: readonly DrawingNode[]) =>
		element('g', { transform: `translate(${plotX} ${y})`, children });
	const content = [
		...layout.legend.map(({ x, y }, position) => {
			const { sign = '', name = '', color = 0 } = kinds[position] ?? {};
			return element('g', {
				children: [
					element('rect', {
						class: 'control-band',
						'data-color': color,
						x: isMirrored ? pictureRoom - x - 26 : x,
						y: y - 12,
						width: 26,
						height: 16,
					}),
					element('text', {
						class: 'control-label',
						x: at(x + 13),
						y,
						'text-anchor': 'middle',
						text: sign,
					}),
					write(name, { x: x + 32, y }),
				],
			});
		}),
		inPlot(layout.yearLines.y, drawYearLines(years, canvasOf(layout.yearLines.height))),
		...(counted
			? [
					write(words.count.heading(counted.name), {
						x: 0,
						y: layout.countY - 6,
						class: 'heading',
					}),
					element('g', {
						'data-color': counted.color,
						children: [
							inPlot(
								layout.countY,
								drawCount(layoutCount(counted.steps, { period }), canvasOf(countHeight)),
							),
						],
					}),
				]
			: []),
		inPlot(layout.yearsY, drawYears(years, { canvas: canvasOf(yearsHeight), labels: 'wide' })),
		...layout.groups.flatMap(({ headingY, rows }, position) => {
			const group = groups[position];
			return [
				write(group?.heading ?? '', { x: 0, y: headingY, class: 'heading' }),
				...rows.flatMap((y, order) => {
					const row = group?.rows[order];
					if (!row) return [];
					const bars = layoutRow(row.stretches, { period, room });
					return [
						write(row.name, { x: 0, y: y + rowHeight / 2 + textSize * 0.35 }),
						inPlot(
							y,
							drawRow(bars, {
								canvas: canvasOf(rowHeight),
								labels: 'wide',
								hrefOf,
								titleOf: ({ stretch }) => barTitle(stretch, { row, words }),
							}),
						),
					];
				}),
			];
		}),
	];
	return framePicture(
		{ language, title: words.title, lead: words.lead, foot },
		{
			isMirrored,
			height: layout.height,
			style: pictureStyle,
			strong: ['.control-label'],
			definitions: drawPatterns({ colors: [0, 1, 2, 3, 4, 5, 6], isMirrored }),
			content,
		},
	);
}
