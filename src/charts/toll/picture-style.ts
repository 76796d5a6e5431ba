import { picturePalette as palette } from '../drawing/picture-palette.ts';

/** The style of ranges in a picture, which it cannot take from the page. */
export const pictureStyle =
	`.toll-low,.toll-key-low,.toll-high,.toll-key-high{fill:${palette['family-5']}}.toll-high,.toll-key-high{fill-opacity:.32}` +
	`.toll-best{stroke:${palette.ink};stroke-width:2}.toll-target{fill:none}.toll-mark,.chart-year-line{stroke:${palette.line}}` +
	`.toll-ground{stroke:${palette['line-strong']}}.chart-year{fill:${palette['ink-soft']}}` +
	`.toll-label{fill:${palette['ink-soft']};stroke:${palette.paper};stroke-width:3px;paint-order:stroke}`;
