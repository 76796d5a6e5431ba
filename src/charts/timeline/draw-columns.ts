import type { ColumnPart } from './layout-columns.ts';
import type { Across } from './mirror.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { roundTenth } from '../drawing/round-tenth.ts';

/** Draws stacked columns as one path a family, which keeps the page small. */
export function drawColumns(
	columns: readonly ColumnPart[],
	{ colors, across }: { readonly colors: readonly number[]; readonly across: Across },
): DrawingNode[] {
	return colors.flatMap((color, family) => {
		const parts = columns.filter((part) => part.family === family);
		if (parts.length === 0) return [];
		const path = parts.map(({ x0, x1, y0, y1 }) => {
			const { x, width } = across(x0, x1);
			return `M${roundTenth(x)} ${roundTenth(y1)}V${roundTenth(y0)}h${roundTenth(width)}V${roundTenth(y1)}z`;
		});
		return [element('path', { 'data-color': color, d: path.join('') })];
	});
}
