import atlas from 'world-atlas/countries-50m.json?raw';
import { readLocatorShapes, type LocatorShapes } from './charts/map/locator-shapes.ts';
import { readMapShapes } from './load/read-map-shapes.ts';

let read: LocatorShapes | undefined;

/** Returns the shapes from which the maps of single places are cut; they are read once. */
export function getLocatorShapes(): LocatorShapes {
	return (read ??= readLocatorShapes({ atlas: JSON.parse(atlas), ...readMapShapes() }));
}
