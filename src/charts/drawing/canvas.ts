import { roundTenth } from './round-tenth.ts';

/** Turns shares of a drawing's width and height into the values of its attributes. */
export interface Canvas {
	readonly isMirrored: boolean;
	readonly at: (x: number) => string;
	readonly across: (x0: number, x1: number) => { readonly x: string; readonly width: string };
	readonly down: (y0: number, y1: number) => { readonly y: string; readonly height: string };
	readonly level: (y: number) => string;
}

/** A canvas in percent, which fits any width without a script. */
export function percentCanvas({ isMirrored }: { readonly isMirrored: boolean }): Canvas {
	const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
	return makeCanvas({ x: percent, y: percent, isMirrored });
}

/** A canvas in pixels, for a picture of its own. */
export function pixelCanvas({
	width,
	height,
	isMirrored,
}: {
	readonly width: number;
	readonly height: number;
	readonly isMirrored: boolean;
}): Canvas {
	return makeCanvas({
		x: (share) => String(roundTenth(share * width)),
		y: (share) => String(roundTenth(share * height)),
		isMirrored,
	});
}

function makeCanvas({
	x,
	y,
	isMirrored,
}: {
	readonly x: (share: number) => string;
	readonly y: (share: number) => string;
	readonly isMirrored: boolean;
}): Canvas {
	return {
		isMirrored,
		at: (share) => x(isMirrored ? 1 - share : share),
		across: (x0, x1) => ({ x: x(isMirrored ? 1 - x1 : x0), width: x(x1 - x0) }),
		down: (y0, y1) => ({ y: y(y0), height: y(y1 - y0) }),
		level: y,
	};
}
