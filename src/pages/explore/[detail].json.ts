import type { APIRoute } from 'astro';
import atlas from 'world-atlas/countries-10m.json?raw';
import { drawMapDetail } from '../../charts/map/map-detail.ts';
import { readMapShapes } from '../../load/read-map-shapes.ts';

/** There is no such file where the content has no provinces. */
export function getStaticPaths() {
	return readMapShapes() ? [{ params: { detail: 'map-detail' } }] : [];
}

/** Provinces, waters and finer borders as paths, which the map loads when a reader comes near. */
export const GET: APIRoute = () => {
	const shapes = readMapShapes();
	return shapes
		? new Response(
				JSON.stringify(
					drawMapDetail({ atlas: JSON.parse(atlas), ...shapes }, { leastArea: 0.0003 }),
				),
			)
		: new Response(undefined, { status: 404 });
};
