import { familyColors, picturePalette as palette } from '../drawing/picture-palette.ts';

const ofColors = familyColors
	.map(
		(color, position) =>
			`.control-band[data-color="${position}"],.control-hatch[data-color="${position}"] rect,[data-color="${position}"] .control-count-area{fill:${color}}` +
			`.control-mark-ring[data-color="${position}"],.control-after[data-color="${position}"],[data-color="${position}"] .control-count-line,.is-hatched[data-color="${position}"]{stroke:${color}}` +
			`.is-hatched[data-color="${position}"]{fill:url(#control-hatch-${position})}`,
	)
	.join('');

/** The style of the picture of the chart. */
export const pictureStyle =
	`.chart-year,.control-count-label{fill:${palette['ink-soft']}}` +
	`.chart-year-line,.control-count-mark{stroke:${palette.line}}` +
	'.control-count-area{fill-opacity:.16}.control-count-line{fill:none;stroke-width:1.75}.control-count-line.is-possible{stroke-dasharray:3 3}' +
	'.control-band.is-changing{fill-opacity:.45}.control-band.is-hatched{stroke-width:.75}' +
	'.control-after{stroke-dasharray:1.5 3;stroke-width:1.5}' +
	`.control-label{fill:${palette.paper}}.control-label.is-over{fill:${palette.ink};stroke:${palette.paper};stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke}` +
	ofColors;
