import { formatDate } from '../../i18n/format-date.ts';
import type { ControlWords } from '../../i18n/control-words.ts';
import type { Holding, PlaceControl } from '../../model/list-control.ts';
import type { Actor, HolderKind } from '../../model/timeline.ts';
import type { LocalisedName } from '../../schema/registries.ts';
import type { Band, ChartRow, Stretch } from './chart-row.ts';

export interface RowOptions {
	readonly kindOf: (holder: Actor) => HolderKind | undefined;
	readonly nameOf: (name: LocalisedName) => string;
	readonly words: ControlWords;
	readonly language: string;
}

/** The colour of holders that belong to no kind. */
export const otherColor = 5;

/** How much of the height an extent stands for: a picture of the words, not a measure. */
export const heightOf = { full: 1, most: 2 / 3, part: 1 / 3 } as const;

/** Turns the control of a place into a row of the chart. */
export function toChartRow({ place, holdings }: PlaceControl, options: RowOptions): ChartRow {
	const { nameOf } = options;
	return {
		place: place.id,
		name: nameOf(place.name),
		country: nameOf(place.country.name),
		stretches: holdings.map((holding) => toStretch(holding, options)),
	};
}

function toStretch(holding: Holding, options: RowOptions): Stretch {
	const { kindOf, nameOf, words, language } = options;
	const { event, shares, start, settled, end, isLast } = holding;
	const [first] = shares;
	const kind = first && kindOf(first.holder);
	return {
		event: event.id,
		start,
		settled,
		end,
		isLast,
		bands: toBands(holding, kindOf),
		color: kind?.color ?? otherColor,
		holder: first ? nameOf(first.holder.name) : '',
		sign: kind ? nameOf(kind.sign) : words.otherSign,
		words: describe(holding, options),
		date: formatDate(event.date, language),
	};
}

function toBands({ event, shares, rest }: Holding, kindOf: RowOptions['kindOf']): readonly Band[] {
	const colorOf = (holder: Actor) => kindOf(holder)?.color ?? otherColor;
	const total = shares.reduce((sum, { extent }) => sum + heightOf[extent], 0);
	const held = shares.map(({ holder, extent }): Band => ({
		color: colorOf(holder),
		share: heightOf[extent] / Math.max(total, 1),
		isHatched: event.status === 'contested',
	}));
	if (total > 0.99) return held;
	return [...held, { color: rest ? colorOf(rest) : 0, share: 1 - total, isHatched: true }];
}

/** Says who held a place, and how much of it. */
function describe({ shares, rest }: Holding, { nameOf, words }: RowOptions): string {
	const parts = shares.map(({ holder, extent }) =>
		words.share({ holder: nameOf(holder.name), extent }),
	);
	const left = rest ? [words.rest(nameOf(rest.name))] : [];
	return [...parts, ...left].join(words.separator);
}
