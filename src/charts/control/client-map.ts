import { patch } from '../drawing/client-patch.ts';
import { readMark } from './day-mark.ts';
import { drawMark } from './draw-mark.ts';
import type { ReadBar } from './write-bar.ts';

/** The marks of the map of a chart that is already in the page. */
export interface MapMarks {
	/** Draws for each place what is recorded of it on a day. */
	readonly show: (day: number) => void;
}

/** Finds the marks of a map, each beside or in a link to its place. */
export function createMapMarks(
	host: HTMLElement,
	{ barsOf }: { readonly barsOf: ReadonlyMap<string, readonly ReadBar[]> },
): MapMarks {
	const marks = [...host.querySelectorAll<SVGGElement>('.control-mark')].flatMap((mark) => {
		const bars = barsOf.get(addressOf(mark.closest<HTMLAnchorElement | SVGAElement>('a')));
		// A mark without a row stays as it is: to draw it empty would say that nothing is recorded.
		return bars ? [{ mark, bars, drawn: '' }] : [];
	});
	return {
		show(day) {
			for (const entry of marks) {
				const reading = readMark(entry.bars, day);
				const key = JSON.stringify(reading);
				// The pointer passes many days on which nothing changes.
				if (key === entry.drawn) continue;
				entry.drawn = key;
				patch(entry.mark, drawMark(reading));
			}
		},
	};
}

function addressOf(link: HTMLAnchorElement | SVGAElement | null): string {
	if (link instanceof SVGAElement) return new URL(link.href.baseVal, document.baseURI).href;
	return link?.href ?? '';
}
