import { countryYearsWords } from '../../i18n/country-years-words.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { directionOf } from '../../i18n/language.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { framePicture, pictureRoom, type PictureWords } from '../drawing/frame-picture.ts';
import { picturePalette as palette } from '../drawing/picture-palette.ts';
import { textWriter } from '../drawing/text-writer.ts';
import { estimateTextWidth } from '../scale/text-width.ts';
import { countLevel } from './count-level.ts';
import { layoutMatrix } from './layout-matrix.ts';

/** What the picture of countries and years is drawn from. */
export interface MatrixPicture {
	readonly language: string;
	readonly years: readonly number[];
	readonly groups: readonly {
		/** Nothing where the one row of the group says it. */
		readonly heading: string | undefined;
		readonly rows: readonly MatrixRow[];
	}[];
	readonly all: Omit<MatrixRow, 'name'>;
}

interface MatrixRow {
	readonly name: string;
	/** In the order of the years. */
	readonly counts: readonly number[];
	readonly total: number;
}

/** Draws the numbers of events by country and year as a picture of its own. */
export function drawMatrixPicture(
	{ language, years, groups, all }: MatrixPicture,
	{ foot }: Pick<PictureWords, 'foot'>,
): DrawingNode {
	const words = countryYearsWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
	const longest = Math.max(...names.map((name) => estimateTextWidth(name, { size: 15 })), 120);
	const layout = layoutMatrix(groups, { years: years.length, longest, width: pictureRoom });
	const { cell, rowHeight, columns, totalX } = layout;
	const most = Math.max(...groups.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts)), 1);
	const at = (x: number) => (isMirrored ? pictureRoom - x : x);
	const write = textWriter({ isMirrored });
	const middle = (text: string, options: { x: number; y: number; class?: string }) =>
		element('text', { ...options, x: at(options.x), 'text-anchor': 'middle', text });
	const drawCell = (count: number, { x, y }: { readonly x: number; readonly y: number }) => {
		const level = countLevel(count, { most });
		return [
			element('rect', {
				class: `level-${level}`,
				x: isMirrored ? pictureRoom - x - cell : x,
				y,
				width: cell - 1,
				height: rowHeight - 1,
			}),
			...(count === 0
				? []
				: [
						middle(formatNumber(count), {
							x: x + (cell - 1) / 2,
							y: y + rowHeight * 0.7,
							...(level > 3 ? { class: 'on-dark' } : {}),
						}),
					]),
		];
	};
	const drawRow = ({ name, counts, total }: MatrixRow, y: number) => [
		write(name, { x: 0, y: y + rowHeight * 0.7 }),
		...columns.flatMap((x, column) => drawCell(counts[column] ?? 0, { x, y })),
		middle(formatNumber(total), { x: totalX, y: y + rowHeight * 0.7, class: 'strong' }),
	];
	const drawSums = ({ counts, total }: MatrixPicture['all']) => [
		element('line', { class: 'sum-line', x2: pictureRoom, y1: layout.sumY, y2: layout.sumY }),
		...[
			write(words.all, { x: 0, y: layout.sumY + 18, class: 'strong' }),
			...columns.map((x, column) =>
				middle(formatNumber(counts[column] ?? 0), {
					x: x + (cell - 1) / 2,
					y: layout.sumY + 18,
					class: 'strong',
				}),
			),
			middle(formatNumber(total), { x: totalX, y: layout.sumY + 18, class: 'strong' }),
		],
	];
	return framePicture(
		{ language, title: words.title, lead: words.pictureLead, foot: [words.pictureNote, ...foot] },
		{
			isMirrored,
			height: layout.height,
			style: matrixStyle,
			content: [
				...columns.map((x, column) =>
					middle(String(years[column] ?? ''), { x: x + (cell - 1) / 2, y: 14, class: 'soft' }),
				),
				middle(words.total, { x: totalX, y: 14, class: 'soft' }),
				...layout.groups.flatMap(({ headingY, rows }, position) => {
					const group = groups[position];
					if (!group) return [];
					return [
						...(group.heading === undefined
							? []
							: [write(group.heading, { x: 0, y: headingY, class: 'heading' })]),
						...rows.flatMap((y, order) => {
							const row = group.rows[order];
							return row ? drawRow(row, y) : [];
						}),
					];
				}),
				...drawSums(all),
			],
		},
	);
}

/** As dark as the cells of the page. */
const depths = [0.03, 0.14, 0.28, 0.44, 0.82, 1];

const matrixStyle =
	depths
		.map((depth, level) => `.level-${level}{fill:${palette['family-5']};fill-opacity:${depth}}`)
		.join('') + `.on-dark{fill:${palette.paper}}.sum-line{stroke:${palette['line-strong']}}`;
