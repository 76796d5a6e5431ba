import { directionOf } from '../../i18n/language.ts';
import { sourceMeasuresWords } from '../../i18n/source-measures-words.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { framePicture, pictureRoom, type PictureWords } from '../drawing/frame-picture.ts';
import { picturePalette } from '../drawing/picture-palette.ts';
import { textWriter } from '../drawing/text-writer.ts';
import { layoutPicture, type PlacedMeasure } from './layout-picture.ts';
import type { MeasureTable, MeasureTables } from './prepare-measures.ts';

/** Draws what the record rests on as a picture of its own: a bar for each kind, country, language and number of origins. */
export function drawMeasuresPicture(
	{ byKind, byLanguage, byCountry, byOrigins }: MeasureTables,
	{ language, foot }: Pick<PictureWords, 'language' | 'foot'>,
): DrawingNode {
	const words = sourceMeasuresWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const columns = [
		[byKind, byLanguage],
		[byCountry, byOrigins],
	];
	const layout = layoutPicture(columns);
	const write = textWriter({ isMirrored });
	const drawMeasure = (table: MeasureTable, { x, headingY, rows }: PlacedMeasure) => [
		write(table.caption, { x, y: headingY, class: 'heading' }),
		...table.rows.flatMap(({ label, figures }, position) => {
			const row = rows[position];
			if (!row) return [];
			const { bar } = row;
			return [
				write(label, { x, y: row.y }),
				element('rect', {
					class: 'measure-bar',
					...bar,
					x: isMirrored ? pictureRoom - bar.x - bar.width : bar.x,
				}),
				write(figures.at(-1) ?? '', { x: row.figureX, y: row.y, class: 'soft' }),
			];
		}),
	];
	return framePicture(
		{ language, title: words.heading, lead: words.pictureLead, foot: [words.originsNote, ...foot] },
		{
			isMirrored,
			height: layout.height,
			style: `.measure-bar{fill:${picturePalette['family-5']}}`,
			content: layout.columns.flatMap((tables, column) =>
				tables.flatMap((placed, position) => {
					const table = columns[column]?.[position];
					return table ? drawMeasure(table, placed) : [];
				}),
			),
		},
	);
}
