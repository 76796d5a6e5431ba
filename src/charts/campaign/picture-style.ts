import { fadeFill, fadingEdges } from '../drawing/draw-fades.ts';
import { familyColors, picturePalette as palette } from '../drawing/picture-palette.ts';

const fading = (color?: number) =>
	fadingEdges
		.map((edge) => fadeFill(edge, color))
		// Not every renderer of pictures keeps an attribute that a style stands against.
		.map((fill) => `.campaign-shape[fill="${fill}"]{fill:${fill}}`)
		.join('');

const ofColors = familyColors
	.map(
		(color, position) =>
			`[data-color="${position}"] .campaign-shape,.campaign-shape[data-color="${position}"]{fill:${color}}` +
			`.is-linked[data-color="${position}"] .campaign-shape{fill:${palette.paper};stroke:${color}}` +
			`[data-color="${position}"] stop{stop-color:${color}}` +
			fading(position),
	)
	.join('');

/** The style of the content of the picture. */
export const pictureStyle =
	'text{unicode-bidi:plaintext}' +
	`.campaign-date{fill:${palette['ink-soft']}}.campaign-date.is-major{fill:${palette.ink}}` +
	`a text,.campaign-heading,.campaign-date{stroke:${palette.paper};stroke-width:4px;stroke-linejoin:round;paint-order:stroke}` +
	`.campaign-tick,.campaign-edge{stroke:${palette.line}}.campaign-base{stroke:${palette['line-strong']}}.campaign-target{fill:none}` +
	`.campaign-link{fill:none;stroke:${palette['line-strong']}}.campaign-link.is-part{stroke:${palette['ink-soft']};stroke-width:1.5}.campaign-link.is-related{stroke-dasharray:2 3}` +
	`.campaign-shape{fill:${palette['ink-soft']};stroke:${palette.paper}}stop{stop-color:${palette['ink-soft']}}${fading()}` +
	`.is-linked .campaign-shape{fill:${palette.paper};stroke:${palette['ink-soft']};stroke-width:1.75}.is-linked .campaign-shape.is-fading{stroke-dasharray:2 2}` +
	ofColors;
