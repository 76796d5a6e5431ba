import type { APIRoute } from 'astro';
import atlas from 'world-atlas/countries-50m.json?raw';
import { drawBaseMap } from '../../charts/map/base-map.ts';

/** The countries of the world as paths, which the map loads when a reader uses it. */
export const GET: APIRoute = () =>
	new Response(JSON.stringify(drawBaseMap(JSON.parse(atlas), { leastArea: 0.03 })));
