import { element, type DrawingNode } from './drawing-node.ts';

/**
 * Writes out what `direction="rtl"` means for the texts of a drawing, which not every renderer of pictures knows: they
 * are anchored at the other end, and marks that show nothing make each run from right to left, also one that begins
 * with a number or ends with a stop. What is not Arabic becomes a part of class `latin`, since a renderer may look for
 * a letter in the first typeface of a text alone.
 */
export function settleRightToLeft(node: DrawingNode): DrawingNode {
	if (node.name !== 'text') return { ...node, children: node.children.map(settleRightToLeft) };
	const { key, attributes, text = '' } = node;
	const anchor = attributes['text-anchor'] ?? 'start';
	const runs = `\u202B${text}\u202C`.split(notArabic).filter((run) => run !== '');
	return {
		name: node.name,
		...(key === undefined ? {} : { key }),
		attributes: { ...attributes, 'text-anchor': opposites[anchor] ?? anchor },
		children: runs.map((run) =>
			element('tspan', { class: notArabic.test(run) ? 'latin' : undefined, text: run }),
		),
	};
}

const notArabic = /([^\s\u0600-\u06ff\u202b\u202c]+)/;

const opposites: Readonly<Record<string, string>> = { start: 'end', end: 'start' };
