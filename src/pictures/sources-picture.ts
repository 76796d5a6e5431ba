import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { drawMeasuresPicture } from '../charts/source-measures/draw-picture.ts';
import { prepareMeasures } from '../charts/source-measures/prepare-measures.ts';
import { measureSources } from '../model/measure-sources.ts';
import type { PageContext } from '../page-context.ts';
import { footOf } from './foot.ts';

/** Draws what the record rests on. */
export function sourcesPicture(context: PageContext): DrawingNode {
	const { timeline, language, name } = context;
	const tables = prepareMeasures(measureSources(timeline), {
		language,
		countryName: (country) => name(country.name).text,
	});
	return drawMeasuresPicture(tables, { language, foot: footOf(context, 'sources') });
}
