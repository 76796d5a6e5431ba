import type { Geometry, Polygon } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';

/** Shapes that share their borders, as collections by name. */
export type Atlas = Topology<Record<string, GeometryCollection>>;

/** Reads a topology and cuts off bends of lines that enclose less than `leastArea` square degrees. */
export function readAtlas(
	value: unknown,
	{ leastArea }: { readonly leastArea: number },
): Topology<Objects> & Atlas {
	return simplify(weigh(toAtlas(value)), leastArea);
}

const weighed = new WeakMap<Atlas, Atlas>();

/** Weighing the bends of an atlas takes most of the time, and many maps are drawn from the same. */
function weigh(atlas: Atlas): Atlas {
	const known = weighed.get(atlas) ?? presimplify(atlas);
	weighed.set(atlas, known);
	return known;
}

/** Takes a value for an atlas, as it is; anything but a topology is a mistake. */
export function toAtlas(value: unknown): Atlas {
	if (!isAtlas(value)) throw new Error('Expected a topology, found something else');
	return value;
}

/** Returns a collection of an atlas; an atlas without it is a mistake. */
export function collectionOf({ objects }: Atlas, name: string): GeometryCollection {
	const collection = objects[name];
	if (!collection) throw new Error(`Expected an atlas with ${name}`);
	return collection;
}

/** Returns the code of a country, ISO 3166-1 numeric; nothing for areas that have none. */
export function codeOf({ id }: Pick<GeometryObject, 'id'>): string | undefined {
	return id === undefined ? undefined : String(id);
}

/** Returns the polygons that a shape is made of. */
export function partsOf(geometry: Geometry): Polygon[] {
	if (geometry.type === 'Polygon') return [geometry];
	if (geometry.type !== 'MultiPolygon') return [];
	return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function isAtlas(value: unknown): value is Atlas {
	return typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value;
}
