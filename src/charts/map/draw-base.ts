import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { BaseMap } from './base-map.ts';
import { detailGrid } from './detail-grid.ts';
import type { MapDetail } from './map-detail.ts';
import type { MapView } from './map-view.ts';
import { project } from './projection.ts';

/** Draws the sea of the whole map: as a shape, since paper and forced colours drop the backgrounds of elements. */
export function drawSea(): DrawingNode {
	return element('rect', { key: 'sea', class: 'map-sea', width: '100%', height: '100%' });
}

/** Draws land and borders in a view. */
export function drawBase(base: BaseMap, view: MapView): DrawingNode {
	return element('g', {
		key: 'base',
		class: 'map-base',
		transform: transformOf(view),
		children: [
			element('path', { key: 'land', class: 'map-land map-coast', d: base.land }),
			base.rivers
				? element('path', { key: 'rivers', class: 'map-rivers', d: base.rivers })
				: undefined,
			base.lakes ? element('path', { key: 'lakes', class: 'map-lakes', d: base.lakes }) : undefined,
			element('path', { key: 'borders', class: 'map-borders', d: base.borders }),
			element('path', { key: 'disputed', class: 'map-disputed', d: base.disputed }),
		],
	});
}

/** Draws a part of the map finer, over the base map. */
export function drawDetail(detail: MapDetail, { scale, x, y }: MapView): DrawingNode {
	const { west, south, east, north } = detail.extent;
	const [x0, y0] = project([west, north]);
	const [x1, y1] = project([east, south]);
	const path = (name: string, className: string, d: string) =>
		d === '' ? undefined : element('path', { key: name, class: className, d });
	return element('g', {
		key: 'detail',
		class: 'map-detail',
		transform: transformOf({ scale: scale / detailGrid, x, y }),
		children: [
			element('rect', {
				key: 'sea',
				class: 'map-sea',
				x: x0 * detailGrid,
				y: y0 * detailGrid,
				width: (x1 - x0) * detailGrid,
				height: (y1 - y0) * detailGrid,
			}),
			path('land', 'map-land', detail.land),
			path('provinces', 'map-provinces', detail.provinces),
			path('rivers', 'map-rivers', detail.rivers),
			path('lakes', 'map-lakes', detail.lakes),
			path('coast', 'map-coast', detail.coast),
			path('borders', 'map-borders', detail.borders),
			path('disputed', 'map-disputed', detail.disputed),
		],
	});
}

function transformOf({ scale, x, y }: MapView): string {
	return `translate(${round(x, 100)} ${round(y, 100)}) scale(${round(scale, 1e5)})`;
}

function round(value: number, grid: number): number {
	return Math.round(value * grid) / grid;
}
