import { directionOf } from '../../i18n/language.ts';
import { leadersWords } from '../../i18n/leaders-words.ts';
import { pixelCanvas } from '../drawing/canvas.ts';
import { drawYearLines, drawYears } from '../drawing/draw-years.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import {
	framePicture,
	pictureFrame,
	pictureRoom,
	type PictureWords,
} from '../drawing/frame-picture.ts';
import { textWriter } from '../drawing/text-writer.ts';
import { layoutYears } from '../scale/layout-years.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { LeaderGroup } from './chart-row.ts';
import { drawFades } from './draw-fades.ts';
import { drawSample, legendKeys, sampleSize } from './draw-legend.ts';
import { drawRow } from './draw-row.ts';
import { drawVacancies } from './draw-vacancies.ts';
import { pictureForm } from './forms.ts';
import { layoutPicture } from './layout-picture.ts';
import { layoutRow } from './layout-row.ts';
import { pictureStyle } from './picture-style.ts';

/** Draws the chart as a picture of its own, with its title, its legend and all that it says as text. */
export function drawLeadersPicture(
	groups: readonly LeaderGroup[],
	{
		language,
		period,
		foot,
	}: Pick<PictureWords, 'language' | 'foot'> & { readonly period: TimeWindow },
): DrawingNode {
	const words = leadersWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const { keyWidth, rowHeight, yearsHeight } = pictureForm;
	const { textSize, estimatedSize } = pictureFrame;
	const keys = legendKeys.map((key) => ({ key, text: words.legend[key] }));
	const layout = layoutPicture(groups, { keys: keys.map(({ text }) => text) });
	const { plot } = layout;
	const canvasOf = (height: number) => pixelCanvas({ width: plot.width, height, isMirrored });
	const room = { wide: plot.width, narrow: plot.width, textSize: estimatedSize };
	const years = layoutYears(period, room);
	const write = textWriter({ isMirrored });
	const inPlot = (y: number, children: readonly DrawingNode[]) =>
		element('g', { transform: `translate(${isMirrored ? 0 : plot.x} ${y})`, children });
	const content = [
		...keys.flatMap(({ key, text }, position) => {
			const { x, y } = layout.legend[position] ?? { x: 0, y: 0 };
			const sampleX = isMirrored ? pictureRoom - x - sampleSize.width : x;
			return [
				element('g', {
					transform: `translate(${sampleX} ${y - 13})`,
					children: drawSample(key, { isMirrored }),
				}),
				write(text, { x: x + keyWidth, y }),
			];
		}),
		...layout.groups.flatMap(({ rows: [first], rows }, position) => {
			const group = groups[position];
			if (!group || first === undefined) return [];
			const canvas = canvasOf(rows.length * rowHeight);
			return [inPlot(first, drawVacancies(group, { canvas, period }))];
		}),
		inPlot(layout.yearLines.y, drawYearLines(years, canvasOf(layout.yearLines.height))),
		inPlot(layout.yearsY, drawYears(years, { canvas: canvasOf(yearsHeight), labels: 'wide' })),
		...layout.groups.flatMap(({ headingY, rows }, position) => {
			const group = groups[position];
			return [
				write(group?.name ?? '', { x: 0, y: headingY, class: 'heading' }),
				...rows.flatMap((y, order) => {
					const row = group?.rows[order];
					if (!row) return [];
					return [
						write(row.name, { x: 0, y: y + rowHeight / 2 + textSize * 0.35 }),
						inPlot(
							y,
							drawRow(layoutRow(row, { period, room }), {
								canvas: canvasOf(rowHeight),
								labels: 'wide',
								label: row.label,
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
			description: groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence)).join(' '),
			style: pictureStyle,
			definitions: drawFades({ isMirrored }),
			content,
		},
	);
}
