import { picturePalette as palette } from '../drawing/picture-palette.ts';
import { softGround } from './draw-ground.ts';

/** The style of the content of the picture. */
export const pictureStyle =
	`.chart-year{fill:${palette['ink-soft']}}.chart-year-line{stroke:${palette.line}}` +
	`rect.affiliates-ground{fill:${palette.line};fill-opacity:.35}rect.affiliates-ground[fill]{fill:url(#${softGround})}stop.affiliates-ground{stop-color:${palette.line}}` +
	`.affiliates-target{fill:none;pointer-events:all}.affiliates-acting{fill:${palette['family-5']}}` +
	`.affiliates-other{fill:${palette['family-5']};fill-opacity:.2;stroke:${palette['family-5']}}.affiliates-seam{stroke:${palette.paper};stroke-width:1.25}` +
	`.affiliates-line{stroke:${palette.ink};stroke-width:1.5}.affiliates-line.is-unrecorded{stroke-dasharray:1.5 3}.affiliates-end{stroke:${palette.ink};stroke-width:2}` +
	`.affiliates-mark line{stroke:${palette.ink};stroke-width:1.25}.affiliates-mark.is-pledge line{stroke-width:3}` +
	`.affiliates-mark.is-pledge circle{fill:${palette.paper};stroke:${palette.ink};stroke-width:2}.affiliates-mark.is-significant circle{fill:${palette.ink}}`;
