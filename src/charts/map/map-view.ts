import { mapSize, project, unitsPerDegree, unproject } from './projection.ts';

/** A window on the map: a point of the map times `scale` plus `x` and `y` is a point of the screen, in pixels. */
export interface MapView {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

export interface ScreenSize {
	readonly width: number;
	readonly height: number;
}

/** A part of the earth in degrees. */
export interface Degrees {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** Of latitude, on a sphere as large as the earth. */
const kilometresPerDegree = 111.2;

/** How many times nearer than the whole world a reader can go. */
export const nearest = 48;

/** How much of a screen stays free around what is fitted into it. */
const usualRoom = 0.06;

/** Returns the view that shows a part of the earth as large as it fits, with some room around it unless told. */
export function fitView(
	{ west, south, east, north }: Degrees,
	{ width, height, room = usualRoom }: ScreenSize & { readonly room?: number },
): MapView {
	const [x0, y0] = project([west, north]);
	const [x1, y1] = project([east, south]);
	const least = Math.min(width / mapSize.width, height / mapSize.height);
	const fitting =
		Math.min(width / Math.max(x1 - x0, 1), height / Math.max(y1 - y0, 1)) * (1 - room);
	const scale = Math.min(Math.max(fitting, least), least * nearest);
	return {
		scale,
		x: width / 2 - ((x0 + x1) / 2) * scale,
		y: height / 2 - ((y0 + y1) / 2) * scale,
	};
}

/** From how many pixels to a degree of longitude on provinces and waters are shown. */
const detailFrom = 16;

/** Whether a view is near enough, and over the right part of the earth, for a finer map of that part. */
export function showsDetail(
	view: MapView,
	{ size, extent }: { readonly size: ScreenSize; readonly extent: Degrees },
): boolean {
	if (view.scale * unitsPerDegree < detailFrom) return false;
	const { west, south, east, north } = extentOf(view, size);
	return west < extent.east && east > extent.west && south < extent.north && north > extent.south;
}

/** Returns the length of a kilometre on the screen, along a meridian. */
export function pixelsPerKilometre({ scale }: MapView): number {
	const [, north] = project([0, 1]);
	const [, south] = project([0, 0]);
	return ((south - north) * scale) / kilometresPerDegree;
}

/** Returns the part of the earth that a view shows, cut to the earth. */
export function extentOf({ scale, x, y }: MapView, { width, height }: ScreenSize): Degrees {
	const [west, north] = unproject([-x / scale, -y / scale]);
	const [east, south] = unproject([(width - x) / scale, (height - y) / scale]);
	return {
		west: Math.max(west, -180),
		south: Math.max(south, -90),
		east: Math.min(east, 180),
		north: Math.min(north, 90),
	};
}
