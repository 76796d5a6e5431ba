import type { DayMark } from '../control/day-mark.ts';
import type { ChartKind } from '../control/prepare-chart.ts';

type Key = (kind: Pick<ChartKind, 'color' | 'sign'> | undefined) => DayMark;

const keyOf =
	(state: DayMark['state'], { share }: { readonly share: number }): Key =>
	({ color = 0, sign = '' } = { color: 0, sign: '' }) => ({
		state,
		sign,
		bands: [
			{ color, share, isHatched: false },
			...(share < 1 ? [{ color, share: 1 - share, isHatched: true }] : []),
		],
	});

/** The marks that a legend shows, in the colour and with the letters of a kind of holder. */
export const markKeys = {
	held: keyOf('held', { share: 1 }),
	part: keyOf('held', { share: 2 / 3 }),
	changing: keyOf('changing', { share: 1 }),
	last: keyOf('last', { share: 1 }),
	unrecorded: keyOf('unrecorded', { share: 1 }),
} as const satisfies Readonly<Record<string, Key>>;
