import type { TollWords } from '../../i18n/toll-words.ts';
import type { TollSum } from '../../model/count-tolls.ts';
import type { DrawRangesOptions } from './draw-ranges.ts';

interface DescribedColumn extends TollSum {
	readonly key: string;
	readonly what: string;
	readonly href?: string;
}

/** Returns what the drawing of columns says of each and where it leads; `hrefOf` makes of an address what a link needs. */
export function describeColumns(
	columns: readonly DescribedColumn[],
	{
		words,
		hrefOf = (address) => address,
	}: {
		readonly words: Pick<TollWords, 'range' | 'column'>;
		readonly hrefOf?: (address: string) => string;
	},
): Pick<DrawRangesOptions, 'titleOf' | 'hrefOf'> {
	const byKey = new Map(columns.map((column) => [column.key, column]));
	return {
		titleOf: (key) => {
			const column = byKey.get(key);
			return column ? words.column({ ...column, range: words.range(column) }) : key;
		},
		hrefOf: (key) => {
			const href = byKey.get(key)?.href;
			return href === undefined ? undefined : hrefOf(href);
		},
	};
}
