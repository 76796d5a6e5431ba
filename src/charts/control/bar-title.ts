import type { ControlWords } from '../../i18n/control-words.ts';
import type { ChartRow, Stretch } from './chart-row.ts';

/** Says in words what a bar stands for. */
export function barTitle(
	stretch: Stretch,
	{ row, words }: { readonly row: ChartRow; readonly words: Pick<ControlWords, 'bar'> },
): string {
	const next = row.stretches[row.stretches.indexOf(stretch) + 1];
	return words.bar({
		place: row.name,
		words: stretch.words,
		from: stretch.date,
		until: next?.date,
	});
}
