import { familyColors, picturePalette as palette } from '../../charts/drawing/picture-palette.ts';

/** The colour is that of what holds a shape, since one whose ends fade has a fill of its own. */
const ofColors = familyColors
	.map(
		(color, position) =>
			`[data-color="${position}"]{fill:${color}}[data-color="${position}"] stop{stop-color:${color}}`,
	)
	.join('');

const halo = (width: number) =>
	`stroke:${palette.paper};stroke-width:${width}px;stroke-linejoin:round;paint-order:stroke`;

/** Returns the style of the figures of a year, which a picture cannot take from the page; lines of the map are as thin at any scale. */
export function yearStyle({ mapScale }: { readonly mapScale: number }): string {
	const thin = (0.6 / mapScale).toFixed(5);
	const dash = [3, 2].map((length) => (length / mapScale).toFixed(5)).join(' ');
	return (
		`.timeline-axis line{stroke:${palette.line}}.timeline-axis text{fill:${palette['ink-soft']}}` +
		`.timeline-shape{stroke:${palette.paper};stroke-width:.75}.timeline-mark line{stroke:${palette['line-strong']}}.timeline-mark text{${halo(3)}}` +
		ofColors +
		`.year-sea,.map-lakes{fill:${palette['paper-sunken']}}.year-edge{fill:none;stroke:${palette.line};stroke-width:2}.map-land{fill:${palette['paper-raised']}}` +
		`.map-coast,.map-borders,.map-disputed,.map-lakes,.map-rivers{stroke:${palette['line-strong']};stroke-width:${thin};stroke-linejoin:round}` +
		`.map-borders,.map-disputed,.map-rivers{fill:none}.map-disputed{stroke-dasharray:${dash}}.map-rivers,.map-lakes{stroke:${palette.water}}` +
		`.map-dot{fill:${palette['family-4']};fill-opacity:.88;stroke:${palette.paper};stroke-width:.75}` +
		`.map-vague .map-dot{fill:${palette.paper};stroke:${palette['family-4']};stroke-width:1.25}` +
		`.map-reach{fill:${palette['family-4']};fill-opacity:.05;stroke:${palette['family-4']};stroke-width:.75;stroke-dasharray:3 3}` +
		`.map-symbol text{fill:${palette.paper}}.map-vague text{fill:${palette.ink}}` +
		`.map-labels text,.map-areas text{${halo(3)}}.map-areas text{fill:${palette['ink-soft']}}.map-country{font-size:.95em}`
	);
}
