import { element, type DrawingNode } from '../charts/drawing/drawing-node.ts';
import { settleRightToLeft } from '../charts/drawing/settle-direction.ts';
import { directionOf } from '../i18n/language.ts';

const margin = 24;
const size = 13;
const lineHeight = 20;

/** Makes a picture as much taller as lines of text below it need: where it is from and how it may be used. */
export function addFoot(picture: DrawingNode, lines: readonly string[]): DrawingNode {
	const { attributes, children } = picture;
	const width = Number(attributes['width']);
	const before = Number(attributes['height']);
	const height = before + lines.length * lineHeight + size;
	const isMirrored = directionOf(attributes['lang'] ?? '') === 'rtl';
	const write = (text: string, row: number) =>
		element('text', {
			class: 'soft',
			x: isMirrored ? width - margin : margin,
			y: before + lineHeight * (row + 0.7),
			'font-size': size,
			text,
		});
	return {
		...picture,
		attributes: { ...attributes, height: String(height), viewBox: `0 0 ${width} ${height}` },
		children: [
			...children.map((child) =>
				child.attributes['class'] === 'paper'
					? { ...child, attributes: { ...child.attributes, height: String(height) } }
					: child,
			),
			...lines.map(write).map((line) => (isMirrored ? settleRightToLeft(line) : line)),
		],
	};
}
