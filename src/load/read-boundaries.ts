import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Feature, Geometry } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166/1-n-to-1-a2.js';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Boundaries } from '../checks/check-geography.ts';
import type { Shape } from '../checks/shape.ts';
import { listFiles } from './list-files.ts';

type Atlas = Topology<Record<string, GeometryCollection>>;

/** Where a content folder may hold the shapes of governorates and provinces, with ISO 3166-2 codes as ids. */
const admin1Path = 'boundaries/admin1.topojson';

/** Read once: it does not change while the program runs, as content does in development. */
let world: Atlas | undefined;

/** Reads the shapes that places are checked against: the countries asked for, and the units that the content folder has. */
export function readBoundaries(
	root: string,
	{ countries }: { readonly countries: ReadonlySet<string> },
): Boundaries {
	world ??= parse(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'));
	const shapes = toShapes(world, 'countries', (numeric) => {
		const code = iso31661NumericToAlpha2[numeric];
		return code === undefined || countries.has(code);
	});
	const hasAdmin1 = listFiles(root, 'boundaries').includes(admin1Path);
	return {
		countries: joinByCode(shapes),
		disputed: shapes
			.filter(({ id }) => iso31661NumericToAlpha2[id] === undefined)
			.map(({ shape }) => shape),
		admin1: new Map(
			hasAdmin1
				? toShapes(parse(join(root, admin1Path)), 'admin1').map(({ id, shape }) => [id, shape])
				: [],
		),
	};
}

/** Some territories far away have a shape of their own under the code of their country. */
function joinByCode(
	shapes: readonly { readonly id: string; readonly shape: Shape }[],
): ReadonlyMap<string, Shape> {
	const joined = new Map<string, Shape>();
	for (const { id, shape } of shapes) {
		const code = iso31661NumericToAlpha2[id];
		if (code !== undefined) joined.set(code, [...(joined.get(code) ?? []), ...shape]);
	}
	return joined;
}

function parse(path: string): Atlas {
	return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}

function toShapes(atlas: Atlas, name: string, isWanted: (id: string) => boolean = () => true) {
	return (atlas.objects[name]?.geometries ?? [])
		.map((geometry) => ({ id: String(geometry.id ?? ''), geometry }))
		.filter(({ id }) => isWanted(id))
		.map(({ id, geometry }) => ({
			id,
			shape: toShape((feature(atlas, geometry) as Feature).geometry),
		}));
}

function toShape(geometry: Geometry): Shape {
	if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Shape;
	return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as unknown as Shape) : [];
}
