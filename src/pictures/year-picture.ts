import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { preparePart } from '../charts/map/prepare-part.ts';
import { pictureRoom } from '../charts/drawing/frame-picture.ts';
import { prepareStrip } from '../charts/timeline/prepare-strip.ts';
import { scopeOf } from '../figures/figure-scope.ts';
import { prepareToll } from '../figures/prepare-toll.ts';
import { figuresOfYear } from '../figures/year-figures.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { mapWords } from '../i18n/map-words.ts';
import { getMapShapes, getWorldAtlas } from '../map-shapes.ts';
import { textIn } from '../model/questions.ts';
import { tableIn, type PageContext } from '../page-context.ts';
import { absoluteIn, footOf } from './foot.ts';
import { drawYearPicture } from './year/draw-year.ts';
import { mapSize } from './year/layout-year.ts';

/** Draws the figures of a year that has events as one picture; its marks lead to the pages of their events and months. */
export function yearPicture(year: number, context: PageContext): DrawingNode {
	const { timeline, language, addresses, site, name } = context;
	const figures = figuresOfYear(year, timeline);
	const [first] = figures;
	if (!first) throw new Error(`Expected a year with events, found ${year}`);
	const words = figureWords(language);
	const table = tableIn(language, timeline);
	const scope = scopeOf(first, context);
	const counted = words.counted({ count: scope.events.length, earlier: scope.earlier });
	const part = preparePart(table, {
		positions: scope.positions,
		atlas: getWorldAtlas(),
		waters: getMapShapes().waters,
		size: mapSize,
	});
	const toll = figures.some(({ kind }) => kind === 'toll')
		? prepareToll(scope, {
				language,
				titleOf: (event) => textIn(event, { language, fallback: site.defaultLanguage }).title,
				hrefOf: addresses.month,
			})
		: undefined;
	const absolute = absoluteIn(context);
	return drawYearPicture(
		{
			language,
			title: words.year(year),
			lead: counted,
			foot: footOf(context, String(year)),
			window: scope.window,
			timeline: {
				heading: words.events(scope.parts),
				note: words.size,
				strip: prepareStrip(table, { ...scope, width: pictureRoom }),
				families: timeline.families
					.filter((family) => scope.events.some(({ type }) => type.family === family))
					.map((family) => ({ name: name(family.name).text, color: family.color })),
				colors: table.families.map(({ color }) => color),
			},
			map: {
				heading: words.places(scope.parts),
				note: [mapWords(language).nowhere(part.nowhere), words.circles, mapWords(language).note]
					.filter((sentence) => sentence !== '')
					.join(' '),
				part,
			},
			toll: toll && { heading: words.killed(scope.parts), ...toll },
		},
		{ hrefOfEvent: (id) => absolute(addresses.event(id)), hrefOf: absolute },
	);
}
