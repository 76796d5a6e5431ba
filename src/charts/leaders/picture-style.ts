import { picturePalette as palette } from '../drawing/picture-palette.ts';

/** The style of the content of the picture. */
export const pictureStyle =
	`.chart-year{fill:${palette['ink-soft']}}.chart-year-line{stroke:${palette.line}}` +
	`.leaders-bar{fill:${palette['family-5']}}.leaders-bar.is-soft{fill-opacity:.4}.leaders-vacancy{fill:${palette.line};fill-opacity:.5}` +
	`.leaders-after{stroke:${palette['family-5']};stroke-dasharray:1.5 3;stroke-width:1.5}` +
	`.leaders-label{stroke:${palette.paper};stroke-width:7px;stroke-linejoin:round;paint-order:stroke}` +
	`.leaders-mark{fill:${palette.paper};stroke:${palette.accent};stroke-width:2}`;
