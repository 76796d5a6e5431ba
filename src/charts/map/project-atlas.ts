import type { Atlas } from './atlas.ts';
import { project } from './projection.ts';

/** Projects the points of an atlas onto a map on which `grid` units are one of the map’s own. */
export function projectAtlas(atlas: Atlas, { grid }: { readonly grid: number }): Atlas {
	return {
		...atlas,
		arcs: atlas.arcs.map((arc) =>
			arc.map(([longitude = 0, latitude = 0]) => {
				const [x, y] = project([longitude, latitude]);
				return [x * grid, y * grid];
			}),
		),
	};
}
