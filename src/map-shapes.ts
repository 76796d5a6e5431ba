import atlas from 'world-atlas/countries-50m.json?raw';
import { readLocatorShapes, type LocatorShapes } from './charts/map/locator-shapes.ts';
import { readMapShapes, type MapShapes } from './load/read-map-shapes.ts';

let world: unknown;

/** Returns the countries of the world, 1:50m, as a topology; it is parsed once for all maps. */
export function getWorldAtlas(): unknown {
	return (world ??= JSON.parse(atlas));
}

let own: Partial<MapShapes> | undefined;

/** Returns the shapes that the content folder has for a finer map, where it has any; they are read once. */
export function getMapShapes(): Partial<MapShapes> {
	return (own ??= readMapShapes() ?? {});
}

let locator: LocatorShapes | undefined;

/** Returns the shapes from which the maps of single places are cut; they are read once. */
export function getLocatorShapes(): LocatorShapes {
	return (locator ??= readLocatorShapes({ atlas: getWorldAtlas(), ...getMapShapes() }));
}
