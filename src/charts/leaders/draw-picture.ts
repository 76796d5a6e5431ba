import { directionOf } from '../../i18n/language.ts';
import { leadersWords } from '../../i18n/leaders-words.ts';
import { pixelCanvas } from '../drawing/canvas.ts';
import { drawYearLines, drawYears } from '../drawing/draw-years.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { frameStyle } from '../drawing/frame-picture.ts';
import { settleRightToLeft } from '../drawing/settle-direction.ts';
import { layoutYears } from '../scale/layout-years.ts';
import { estimateTextWidth } from '../scale/text-width.ts';
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
	{ language, period }: { readonly language: string; readonly period: TimeWindow },
): DrawingNode {
	const words = leadersWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const { margin, width, rowHeight, yearsHeight, textSize, estimatedSize } = pictureForm;
	const layout = layoutPicture(groups);
	const { plot } = layout;
	const canvasOf = (height: number) => pixelCanvas({ width: plot.width, height, isMirrored });
	const room = { wide: plot.width, narrow: plot.width, textSize: estimatedSize };
	const years = layoutYears(period, room);
	const at = (x: number) => (isMirrored ? width - x : x);
	const write = (text: string, options: { x: number; y: number; class?: string }) =>
		element('text', { ...options, x: at(options.x), text });
	const inPlot = (y: number, children: readonly DrawingNode[]) =>
		element('g', { transform: `translate(${isMirrored ? margin : plot.x} ${y})`, children });
	let keyX: number = margin;
	const legend = legendKeys.flatMap((key) => {
		const x = keyX;
		const text = words.legend[key];
		keyX += sampleSize.width + 8 + estimateTextWidth(text, { size: textSize - 0.5 }) + 14;
		const sampleX = isMirrored ? width - x - sampleSize.width : x;
		return [
			element('g', {
				transform: `translate(${sampleX} ${layout.legendY - 13})`,
				children: drawSample(key, { isMirrored }),
			}),
			write(text, { x: x + sampleSize.width + 6, y: layout.legendY, class: 'key' }),
		];
	});
	const picture = element('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${layout.height}`,
		width,
		height: layout.height,
		role: 'img',
		lang: language,
		class: 'picture',
		'font-size': textSize,
		children: [
			element('title', { text: words.title }),
			element('desc', {
				text: groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence)).join(' '),
			}),
			element('style', { text: frameStyle({ isMirrored }) + pictureStyle }),
			element('defs', { children: drawFades({ isMirrored }) }),
			element('rect', { class: 'paper', width, height: layout.height }),
			write(words.title, { x: margin, y: layout.titleY, class: 'title' }),
			write(words.lead, { x: margin, y: layout.leadY, class: 'soft' }),
			...legend,
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
					write(group?.name ?? '', { x: margin, y: headingY, class: 'heading' }),
					...rows.flatMap((y, order) => {
						const row = group?.rows[order];
						if (!row) return [];
						const canvas = canvasOf(rowHeight);
						return [
							write(row.name, { x: margin, y: y + rowHeight / 2 + textSize * 0.35 }),
							inPlot(
								y,
								drawRow(layoutRow(row, { period, room }), {
									canvas,
									labels: 'wide',
									label: row.label,
								}),
							),
						];
					}),
				];
			}),
		],
	});
	return isMirrored ? settleRightToLeft(picture) : picture;
}
