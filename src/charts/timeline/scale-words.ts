import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { BinUnit } from './bin-events.ts';
import type { ScaleName } from './draw-scale.ts';

/** Returns the function that words the scales of a drawing whose columns count by one unit. */
export function scaleNamer(words: ChartWords, { unit }: { readonly unit: BinUnit }): ScaleName {
	return (count, { hasUnit }) => (hasUnit ? words.columnsOf({ count, unit }) : formatNumber(count));
}
