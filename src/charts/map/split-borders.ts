import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { codeOf, collectionOf, type Atlas } from './atlas.ts';
import type { Degrees } from './map-view.ts';

/** Lines between countries, and lines that are disputed, in degrees. */
export interface Borders {
	readonly settled: MultiLineString;
	readonly disputed: MultiLineString;
}

interface Dispute {
	/** ISO 3166-1 numeric codes of the countries on both sides. */
	readonly between: readonly [string, string];
	/** The part of their border that is disputed, where it is not the whole. */
	readonly within?: Degrees;
}

/**
 * Lines that Natural Earth draws where one side holds the ground, and that others dispute, by its own list of
 * disputed boundary lines. Lines around areas without a code of their own are disputed anyway.
 */
const disputes: readonly Dispute[] = [
	{ between: ['376', '760'] }, // Israel and Syria: the Golan
	{ between: ['275', '376'] }, // Palestine and Israel
	{ between: ['376', '422'] }, // Israel and Lebanon
	{ between: ['504', '732'] }, // Morocco and Western Sahara
	{ between: ['478', '504'] }, // Mauritania and the part of Western Sahara that Morocco holds
	{ between: ['356', '586'], within: { west: 72, south: 32.4, east: 80, north: 38 } }, // Kashmir
	{ between: ['156', '356'] }, // China and India
	{ between: ['156', '586'] }, // China and Pakistan
	{ between: ['643', '804'], within: { west: 32, south: 44, east: 37, north: 46.8 } }, // Crimea
	{ between: ['729', '818'], within: { west: 33, south: 21.5, east: 38, north: 23 } }, // Halaib
	{ between: ['728', '729'], within: { west: 27, south: 9, east: 30, north: 11 } }, // Abyei
];

/** Splits the lines between countries into those that are disputed and the others. */
export function splitBorders(atlas: Atlas): Borders {
	const countries = collectionOf(atlas, 'countries');
	const lines = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
		mesh(atlas, countries, (a, b) => a !== b && isWanted(a, b)).coordinates;
	const settled = lines((a, b) => hasCodes(a, b) && disputeOf(a, b) === undefined);
	const disputed = lines((a, b) => !hasCodes(a, b));
	for (const dispute of disputes) {
		for (const line of lines((a, b) => disputeOf(a, b) === dispute)) {
			const { inside, outside } = cutLine(line, dispute.within);
			disputed.push(...inside);
			settled.push(...outside);
		}
	}
	return { settled: toLines(settled), disputed: toLines(disputed) };
}

function hasCodes(a: GeometryObject, b: GeometryObject): boolean {
	return codeOf(a) !== undefined && codeOf(b) !== undefined;
}

function disputeOf(a: GeometryObject, b: GeometryObject): Dispute | undefined {
	const [first, second] = [codeOf(a), codeOf(b)];
	return disputes.find(
		({ between: [one, other] }) =>
			(one === first && other === second) || (one === second && other === first),
	);
}

/** Cuts a line where it enters or leaves a part of the earth; a step belongs where its middle lies. */
function cutLine(line: readonly Position[], within: Degrees | undefined) {
	const inside: Position[][] = [];
	const outside: Position[][] = [];
	let last: Position[][] | undefined;
	line.slice(1).forEach((to, position) => {
		const from = line[position] ?? to;
		const side = !within || isBetween(from, { to, within }) ? inside : outside;
		if (side === last) side.at(-1)?.push(to);
		else side.push([from, to]);
		last = side;
	});
	return { inside, outside };
}

function isBetween(
	from: Position,
	{ to, within }: { readonly to: Position; readonly within: Degrees },
): boolean {
	const [x0 = 0, y0 = 0] = from;
	const [x1 = 0, y1 = 0] = to;
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x >= within.west && x <= within.east && y >= within.south && y <= within.north;
}

function toLines(coordinates: Position[][]): MultiLineString {
	return { type: 'MultiLineString', coordinates };
}
