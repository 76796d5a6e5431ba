import { geoPath, geoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { mapLimits, mapSize, project, standardParallel } from './projection.ts';

/** The countries of the world as paths on the map. */
export interface BaseMap {
	readonly land: string;
	/** Between countries that have a code of their own. */
	readonly borders: string;
	/** Around areas that have none, which are disputed. */
	readonly disputed: string;
}

type Atlas = Topology<Record<string, GeometryCollection>>;

/**
 * Draws the base map from an atlas, a topology of land and countries whose ids are ISO 3166-1 numeric codes.
 * Bends of lines that enclose less than `leastArea` square degrees are cut off.
 */
export function drawBaseMap(
	atlas: unknown,
	{ leastArea }: { readonly leastArea: number },
): BaseMap {
	if (!isAtlas(atlas)) throw new Error('Expected a topology, found something else');
	const simple = simplify(presimplify(atlas), leastArea);
	const { countries, land } = simple.objects;
	if (!countries || !land) throw new Error('Expected an atlas with countries and land');
	const draw = geoPath(mapProjection()).digits(1);
	const hasCode = ({ id }: GeometryObject) => id !== undefined;
	const lines = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
		toRelative(draw(mesh(simple, countries, (a, b) => a !== b && isWanted(a, b))) ?? '');
	return {
		land: toRelative(draw(feature(simple, land)) ?? ''),
		borders: lines((a, b) => hasCode(a) && hasCode(b)),
		disputed: lines((a, b) => !(hasCode(a) && hasCode(b))),
	};
}

function isAtlas(value: unknown): value is Atlas {
	return typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value;
}

/** The projection of `project` as D3 has it, which also cuts shapes at the date line. */
function mapProjection() {
	const parallel = (standardParallel * Math.PI) / 180;
	const [x, y] = project([0, 0]);
	return geoProjection((longitude, latitude) => [longitude, latitude / Math.cos(parallel)])
		.scale(mapSize.width / (2 * Math.PI))
		.translate([x, y])
		.precision(0)
		.clipExtent([
			[0, 0],
			[mapSize.width, project([0, mapLimits.south])[1]],
		]);
}

/** Writes a path with steps from point to point in place of points, which is shorter; islands of less than a unit are left out. */
function toRelative(path: string): string {
	return path
		.split(/(?=M)/)
		.map((part) => {
			const isClosed = part.endsWith('Z');
			const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
				([, x, y]) => [Math.round(Number(x) * 10), Math.round(Number(y) * 10)] as const,
			);
			const xs = points.map(([x]) => x);
			const ys = points.map(([, y]) => y);
			const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
			if (points.length < 2 || (isClosed && size < 10)) return '';
			const steps = points.map(([x, y], position) => {
				const [fromX, fromY] = points[position - 1] ?? [0, 0];
				return position === 0 ? `M${x / 10} ${y / 10}` : `l${tenth(x - fromX)} ${tenth(y - fromY)}`;
			});
			return steps.join('').replaceAll(' -', '-') + (isClosed ? 'z' : '');
		})
		.join('');
}

function tenth(step: number): string {
	return String(step / 10).replace(/^(-?)0\./, '$1.');
}
