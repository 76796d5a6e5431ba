import type { DrawingNode } from './drawing-node.ts';

/** Writes a drawing as markup. */
export function toMarkup({ name, attributes, children, text }: DrawingNode): string {
	const written = Object.entries(attributes).map(
		([attribute, value]) => ` ${attribute}="${escape(value)}"`,
	);
	const inner = (text === undefined ? '' : escape(text)) + children.map(toMarkup).join('');
	return inner === '' && shapes.has(name)
		? `<${name}${written.join('')}/>`
		: `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Only shapes of a drawing may be closed without an end tag. */
const shapes = new Set(['circle', 'line', 'path', 'rect', 'stop']);

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
