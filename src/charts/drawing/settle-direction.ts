import { element, type DrawingNode } from './drawing-node.ts';

/**
 * Writes out what `direction="rtl"` means for the texts of a drawing, which not every renderer of pictures knows: they
 * are anchored at the other end, and marks that show nothing make each run from right to left, also one that begins
 * with a number or ends with a stop. What is not Arabic becomes a part of class `latin`, since a renderer may look for
 * a letter in the first typeface of a text alone. Within `direction="ltr"`, as on a map, whose names lie beside their
 * places in every direction of writing, anchors stay.
 */
export function settleRightToLeft(node: DrawingNode): DrawingNode {
	return settle(node, opposites);
}

type Anchors = Readonly<Record<string, string>>;

function settle(node: DrawingNode, anchors: Anchors): DrawingNode {
	if (node.name !== 'text') {
		const own = node.attributes['direction'] === 'ltr' ? {} : anchors;
		return { ...node, children: node.children.map((child) => settle(child, own)) };
	}
	const { key, attributes, text = '' } = node;
	const anchor = attributes['text-anchor'] ?? 'start';
	const runs = `\u202B${text}\u202C`.split(notArabic).filter((run) => run !== '');
	return {
		name: node.name,
		...(key === undefined ? {} : { key }),
		attributes: { ...attributes, 'text-anchor': anchors[anchor] ?? anchor },
		children: runs.map((run) =>
			element('tspan', { class: notArabic.test(run) ? 'latin' : undefined, text: run }),
		),
	};
}

const notArabic = /([^\s\u0600-\u06ff\u202b\u202c]+)/;

const opposites: Anchors = { start: 'end', end: 'start' };
