import type { ColumnPart } from './layout-columns.ts';
import type { Across } from './mirror.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { roundTenth } from '../drawing/round-tenth.ts';

/** Draws stacked columns as one path a family, which keeps the page small. */
export function drawColumns(
	columns: readonly ColumnPart[],
	{ colors, across }: { readonly colors: readonly number[]; readonly across: Across },
): DrawingNode[] {
	const paths = colors.map(() => '');
	for (const { family, x0, x1, y0, y1 } of columns) {
		const { x, width } = across(x0, x1);
		const foot = roundTenth(y1);
		const column = `M${roundTenth(x)} ${foot}V${roundTenth(y0)}h${roundTenth(width)}V${foot}z`;
		paths[family] = (paths[family] ?? '') + column;
	}
	return paths.flatMap((d, family) =>
		d === '' ? [] : [element('path', { 'data-color': colors[family], d })],
	);
}
