/** A rectangle on the screen, in pixels. */
export interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

/** The room that names have on a map. */
export interface LabelSpace {
	/** Takes a box where it is inside and touches nothing that was taken before; otherwise says no. */
	readonly take: (box: Box) => boolean;
}

export interface LabelSpaceOptions {
	readonly width: number;
	readonly height: number;
	/** What no name may touch. */
	readonly taken: readonly Box[];
}

/** Keeps account of the room on a map. */
export function createLabelSpace({ width, height, taken }: LabelSpaceOptions): LabelSpace {
	const all = [...taken];
	return {
		take(box) {
			const isInside = box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height;
			if (!isInside || all.some((other) => touches(box, other))) return false;
			all.push(box);
			return true;
		},
	};
}

function touches(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
