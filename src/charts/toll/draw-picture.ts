import { directionOf } from '../../i18n/language.ts';
import { tollWords } from '../../i18n/toll-words.ts';
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
import { layoutKeys } from '../drawing/layout-keys.ts';
import { layoutYears } from '../scale/layout-years.ts';
import { describeColumns } from './describe-columns.ts';
import { drawRanges } from './draw-ranges.ts';
import { layoutRanges } from './layout-ranges.ts';
import { layoutPicture } from './layout-picture.ts';
import { pictureStyle } from './picture-style.ts';
import type { TollColumn } from './to-columns.ts';

/** What the picture of reported deaths and injuries is drawn from. */
export interface TollPicture {
	readonly language: string;
	/** UTC instants, half open. */
	readonly period: { readonly start: number; readonly end: number };
	readonly years: number;
	readonly months: readonly {
		readonly heading: string;
		readonly columns: readonly TollColumn[];
	}[];
	readonly countries: readonly {
		readonly label: string;
		/** The sum of all years, in words. */
		readonly sum: string;
		readonly columns: readonly TollColumn[];
	}[];
}

/** Draws reported deaths and injuries by month, and deaths by country and year, as a picture of its own. */
export function drawTollPicture(
	{ language, period, years, months, countries }: TollPicture,
	{ foot, hrefOf }: Pick<PictureWords, 'foot'> & { readonly hrefOf: (address: string) => string },
): DrawingNode {
	const words = tollWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const layout = layoutPicture({ months: months.length, countries: countries.length });
	const write = textWriter({ isMirrored });
	const drawChart = (
		columns: readonly TollColumn[],
		{ x, y, width, height, slots }: Box & { readonly slots: number },
	) => {
		const marks = width === pictureRoom ? 3 : 1;
		const ticks = layoutYears(period, {
			wide: width,
			narrow: width,
			textSize: pictureFrame.estimatedSize,
		});
		const canvas = pixelCanvas({ width, height, isMirrored });
		return element('g', {
			transform: `translate(${isMirrored ? pictureRoom - x - width : x} ${y})`,
			children: [
				...drawYearLines(
					ticks.filter(({ isLabelled }) => isLabelled.wide),
					canvas,
				),
				...drawRanges(layoutRanges(columns, { slots, marks }), {
					canvas,
					...describeColumns(columns, { words, hrefOf }),
				}),
				element('line', { class: 'toll-ground', x2: width, y1: height, y2: height }),
				element('g', {
					transform: `translate(0 ${height})`,
					children: drawYears(ticks, {
						canvas: pixelCanvas({ width, height: 20, isMirrored }),
						labels: 'wide',
					}),
				}),
			],
		});
	};
	const keys = (['low', 'best', 'high'] as const).map((key) => ({ key, name: words.legend[key] }));
	const legend = layoutKeys(
		keys.map(({ name }) => name),
		{ top: 12, keyWidth: 22 },
	);
	return framePicture(
		{ language, title: words.title, lead: words.lead, foot: [words.note, ...foot] },
		{
			isMirrored,
			height: layout.height,
			style: pictureStyle,
			content: [
				...keys.flatMap(({ key, name }, position) => {
					const { x, y } = legend[position] ?? { x: 0, y: 12 };
					return [
						element('rect', {
							class: `toll-key-${key}`,
							x: isMirrored ? pictureRoom - x - 12 : x,
							y: key === 'best' ? y - 5 : y - 11,
							width: 12,
							height: key === 'best' ? 2 : 13,
						}),
						write(name, { x: x + 18, y }),
					];
				}),
				...layout.months.flatMap(({ headingY, box }, position) => {
					const month = months[position];
					if (!month) return [];
					return [
						write(month.heading, { x: 0, y: headingY, class: 'heading' }),
						drawChart(month.columns, { ...box, slots: years * 12 }),
					];
				}),
				...(layout.countries.length === 0
					? []
					: [write(words.byCountry, { x: 0, y: layout.countriesY, class: 'heading' })]),
				...layout.countries.flatMap(({ headingY, box }, position) => {
					const country = countries[position];
					if (!country) return [];
					return [
						write(country.label, { x: box.x, y: headingY, class: 'strong' }),
						write(country.sum, { x: box.x, y: headingY + 17, class: 'soft' }),
						drawChart(country.columns, { ...box, slots: years }),
					];
				}),
			],
		},
	);
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
