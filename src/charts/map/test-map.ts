import type { NamedArea } from './label-areas.ts';
import type { PlacedEvents } from './count-places.ts';
import { fitView } from './map-view.ts';
import { project } from './projection.ts';

/** The size of the maps that tests draw, in pixels. */
export const testSize = { width: 480, height: 320 } as const;

/** A made-up part of the map, with the view that shows it. */
export const testView = fitView({ west: 38, south: 32, east: 47, north: 38 }, testSize);

/** Makes a place with so many events, of which only the area is known where it may be off by `reach` kilometres. */
export function testPlace(
	[longitude, latitude, count]: readonly [number, number, number],
	{ place, reach = 0 }: { readonly place: number; readonly reach?: number },
): PlacedEvents {
	return {
		place,
		point: project([longitude, latitude]),
		events: Array.from({ length: count }, (_, event) => place * 1000 + event),
		reach,
	};
}

/** Names an area around a point of the earth, with a line of some degrees in it. */
export function testArea(
	kind: NamedArea['kind'],
	{
		text,
		at: [x, y],
		wide,
	}: { readonly text: string; readonly at: [number, number]; readonly wide: number },
): NamedArea {
	const [west, middle] = project([x - wide / 2, y]);
	const [east] = project([x + wide / 2, y]);
	return { kind, text, spots: [[(west + east) / 2, middle, east - west]] };
}
