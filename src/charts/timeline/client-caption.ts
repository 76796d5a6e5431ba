import type { ChartWords } from '../../i18n/timeline-words.ts';
import { formatStretch } from '../../i18n/format-date.ts';
import { overlaps, type TimeWindow } from '../scale/time-scale.ts';
import type { LaneKind } from './chart-event.ts';
import type { ChartIndex } from './chart-index.ts';
import { settle } from './client-timing.ts';
import { binUnitOf } from './layout-columns.ts';
import { summarise } from './summarise.ts';

/** What the words around a chart are about. */
export interface Captioned {
	readonly index: ChartIndex;
	readonly window: TimeWindow;
	readonly laneKind: LaneKind;
}

/** Returns the function that makes headline, name and description of the chart say what it shows, a moment after it has changed. */
export function createCaption(
	host: HTMLElement,
	{ words, language }: { readonly words: ChartWords; readonly language: string },
): (shown: Captioned) => void {
	const drawing = host.querySelector('.timeline-drawing');
	const write = (selector: string, text: string) => {
		const element = host.querySelector(selector);
		if (element && element.textContent !== text) element.textContent = text;
	};
	let latest: Captioned | undefined;
	// To count a hundred thousand events takes longer than a frame of a window that moves.
	const writeLater = settle(
		() => {
			if (!latest) return;
			const { index, window, laneKind } = latest;
			const period = formatStretch({ ...window, precision: 'range' }, language);
			const names = (list: readonly { readonly name: string }[]) =>
				list.map(({ name }) => name).join(words.separator);
			const summary = summarise(index, {
				window,
				laneKind,
				otherLane: words.otherLane,
			});
			write('.timeline-headline', words.headline({ ...summary, period, rows: laneKind }));
			// Its title would show as a tooltip all over the drawing.
			drawing?.setAttribute('aria-label', words.title({ period }));
			write(
				'#timeline-description',
				words.description({
					lanes: names(index.lanesOf(laneKind)),
					eras: names(index.data.eras.filter((era) => overlaps(era, window))),
					unit: binUnitOf(window),
				}),
			);
		},
		{ delay: 500 },
	);
	return (shown) => {
		latest = shown;
		writeLater();
	};
}
