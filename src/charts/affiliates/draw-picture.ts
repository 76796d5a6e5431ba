import { affiliatesWords } from '../../i18n/affiliates-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { directionOf } from '../../i18n/language.ts';
import type { QuarterCount } from '../../model/count-quarters.ts';
import type { AffiliateLane } from '../../model/list-affiliates.ts';
import type { Event } from '../../model/timeline.ts';
import { pixelCanvas } from '../drawing/canvas.ts';
import { drawYearLines, drawYears } from '../drawing/draw-years.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { framePicture, pictureFrame, type PictureWords } from '../drawing/frame-picture.ts';
import { layoutYears } from '../scale/layout-years.ts';
import { drawSoftGround } from './draw-ground.ts';
import { drawKey, keysOf } from './draw-key.ts';
import { drawLane } from './draw-lane.ts';
import { layoutPicture, pictureForm } from './layout-picture.ts';
import { pictureStyle } from './picture-style.ts';
import { describeQuarter, type AffiliatesChart } from './prepare-chart.ts';

export interface DrawPictureOptions extends Pick<PictureWords, 'foot'> {
	readonly hrefOfEvent: (event: Event) => string;
	readonly hrefOfQuarter: (lane: AffiliateLane, quarter: QuarterCount) => string;
	/** The title of an event in the language of the chart. */
	readonly titleOf: (event: Event) => string;
}

/** Draws the lanes as a picture of its own, with its title and its legend, in the colours of the light page. */
export function drawAffiliatesPicture(
	{ language, period, groups }: AffiliatesChart,
	{ hrefOfEvent, hrefOfQuarter, titleOf, foot }: DrawPictureOptions,
): DrawingNode {
	const words = affiliatesWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const keys = keysOf(words);
	const layout = layoutPicture({
		keys: keys.map(({ text }) => text),
		groups: groups.map(({ heading, lanes }) => ({
			heading,
			lanes: lanes.map(({ name, events, begins, until }) => ({
				name,
				lines: [events, begins, ...(until === undefined ? [] : [until])],
			})),
		})),
	});
	const { width, plot } = layout;
	const canvasOf = (tall: number) => pixelCanvas({ width: plot.width, height: tall, isMirrored });
	const years = layoutYears(period, {
		wide: plot.width,
		narrow: plot.width,
		textSize: pictureFrame.estimatedSize,
	});
	const at = (x: number) => (isMirrored ? width - x : x);
	const inPlot = (y: number, children: readonly DrawingNode[]) => {
		const x = isMirrored ? width - plot.x - plot.width : plot.x;
		return element('g', { transform: `translate(${x} ${y})`, children });
	};
	const content = [
		...layout.texts.map(({ text, x, y, form }) =>
			element('text', { class: form, x: at(x), y, text }),
		),
		...layout.keys.map(({ x, y }, position) =>
			element('g', {
				transform: `translate(${isMirrored ? at(x) - 26 : x} ${y - 12})`,
				children: drawKey(keys[position]?.kind ?? 'acting'),
			}),
		),
		inPlot(layout.yearLines.y, drawYearLines(years, canvasOf(layout.yearLines.height))),
		inPlot(
			layout.yearsY,
			drawYears(years, { canvas: canvasOf(pictureForm.yearsHeight), labels: 'wide' }),
		),
		...groups.flatMap(({ lanes }, group) =>
			lanes.map(({ lane, placed, name }, position) =>
				inPlot(
					layout.lanes[group]?.[position] ?? 0,
					drawLane(placed, {
						canvas: canvasOf(pictureForm.laneHeight),
						hrefOfEvent,
						hrefOfQuarter: (quarter) => hrefOfQuarter(lane, quarter),
						titleOfQuarter: (quarter) => describeQuarter(quarter, { name, language }),
						titleOfEvent: (event) =>
							words.mark({ title: titleOf(event), date: formatDate(event.date, language) }),
					}),
				),
			),
		),
	];
	return framePicture(
		{ language, title: words.title, lead: `${words.lead} ${words.legend.block}`, foot },
		{
			isMirrored,
			width,
			height: layout.height,
			style: pictureStyle,
			definitions: [drawSoftGround({ isMirrored })],
			content,
		},
	);
}
