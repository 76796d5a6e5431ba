import type { ControlReadingWords } from '../../i18n/control-words.ts';
import { readDay, type DayReading } from './read-day.ts';
import { readBar, type ReadBar } from './write-bar.ts';

/** A bar in the page and what it says. */
interface ShownBar extends ReadBar {
	readonly link: SVGAElement;
}

/** The readings beside the rows of a chart in the page. */
export interface Readings {
	/** The instants at which changes begin, ascending, each once. */
	readonly changes: readonly number[];
	/** The bars of each row, by the address of its place. */
	readonly barsOf: ReadonlyMap<string, readonly ReadBar[]>;
	/** Writes beside each row what is recorded of it on a day; without one, what was recorded last. */
	readonly show: (day: number | undefined) => void;
	/** The events whose change begins on a day, each once. */
	readonly eventsOn: (day: number) => readonly { readonly href: string; readonly title: string }[];
}

/** Finds the rows of a chart that is already in the page. */
export function createReadings(host: HTMLElement, words: ControlReadingWords): Readings {
	const rows = [...host.querySelectorAll<HTMLElement>('.control-row')].map((row) => ({
		row,
		holder: row.querySelector<HTMLElement>('.control-holder'),
		place: row.querySelector<HTMLAnchorElement>('.control-place')?.href ?? '',
		note: row.querySelector<HTMLElement>('.control-reading small'),
		bars: [...row.querySelectorAll<SVGAElement>('.control-bar')].map((link): ShownBar => ({
			link,
			...readBar(link.dataset),
		})),
	}));
	const all = rows.flatMap(({ bars }) => bars);
	return {
		barsOf: new Map(rows.map(({ place, bars }) => [place, bars])),
		changes: [...new Set(all.map(({ start }) => start))].sort((a, b) => a - b),
		show(day) {
			for (const { row, holder, note, bars } of rows) {
				const last = bars.at(-1);
				const reading = day === undefined ? undefined : readDay(bars, day);
				const text = reading
					? wordReading(reading, words)
					: { holder: last?.words, note: last?.date };
				if (holder) holder.textContent = text.holder ?? '';
				if (note) note.textContent = text.note ?? '';
				row.toggleAttribute('data-unrecorded', reading?.state === 'unrecorded');
				for (const { link, start } of bars) {
					const isRead =
						reading !== undefined &&
						reading.state !== 'unrecorded' &&
						reading.stretch.start === start;
					link.toggleAttribute('data-read', isRead);
				}
			}
		},
		eventsOn(day) {
			const found = all.filter(({ start }) => start === day);
			return [...new Map(found.map(({ link, title }) => [link.href.baseVal, title]))].map(
				([href, title]) => ({ href, title }),
			);
		},
	};
}

function wordReading(
	reading: DayReading<ShownBar>,
	words: ControlReadingWords,
): { readonly holder: string; readonly note: string } {
	if (reading.state === 'unrecorded') return { holder: words.unrecorded, note: '' };
	const { stretch, state } = reading;
	if (state === 'changing') return { holder: words.changing(stretch.words), note: '' };
	return { holder: stretch.words, note: state === 'last' ? words.lastRecorded(stretch.date) : '' };
}
