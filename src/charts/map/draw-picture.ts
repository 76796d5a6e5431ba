import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { allPositions, type EventTable } from '../../model/event-table.ts';
import type { BaseMap } from './base-map.ts';
import { countPlaces } from './count-places.ts';
import { drawBase } from './draw-base.ts';
import { drawSymbols } from './draw-map.ts';
import { layoutMap } from './layout-map.ts';
import { fitView } from './map-view.ts';
import { extentOfPlaces } from './region-extents.ts';

/** The size of the picture, in pixels. */
export const pictureSize = { width: 1190, height: 540 } as const;

/** Draws the whole record on the map as a picture of its own: without styles of a page, in colours that do on light and dark. */
export function drawPicture(table: EventTable, base: BaseMap): DrawingNode {
	const { places } = countPlaces(table, allPositions(table));
	const view = fitView(extentOfPlaces(table), pictureSize);
	const layout = layoutMap(places, {
		...pictureSize,
		view,
		recorded: table.ids.length,
		nameOf: (place) => table.places[place]?.name ?? '',
		textSize: 13,
	});
	return element('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${pictureSize.width} ${pictureSize.height}`,
		width: pictureSize.width,
		height: pictureSize.height,
		'font-family': 'sans-serif',
		'font-size': 12,
		children: [
			element('style', { text: pictureStyle }),
			drawBase(base, view),
			...drawSymbols(layout, { nameOf: () => '' }),
		],
	});
}

/** The colours of the site's palette, which a picture cannot take from the page. */
const pictureStyle =
	'.map-land{fill:#8882}.map-borders,.map-disputed{fill:none;stroke:#8886;vector-effect:non-scaling-stroke}.map-disputed{stroke-dasharray:2 2}.map-dot{fill:#33658a;fill-opacity:.8}.map-reach,.map-vague .map-dot{fill:#33658a;fill-opacity:.12;stroke:#33658a;stroke-dasharray:2 2}.map-symbol text{fill:#fff;font-size:11px}.map-vague text{fill:#1c1b19}.map-labels text{fill:#1c1b19}@media (prefers-color-scheme:dark){.map-dot,.map-reach,.map-vague .map-dot{fill:#7fb3dd;stroke:#7fb3dd}.map-symbol text{fill:#101113}.map-vague text{fill:#ecebe7}.map-labels text{fill:#ecebe7}}';
