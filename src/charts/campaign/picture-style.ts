import { fadeOf } from './draw-fades.ts';

const fadingEdges = ['soft', 'open'] as const;

/** The colours of the site's light palette, which a picture cannot take from the page. */
const family = ['#55524b', '#8c6d1f', '#b04a2f', '#6b1e3c', '#33658a', '#4a4e69', '#3f7d5a'];

const ofColors = family
	.map(
		(color, position) =>
			`[data-color="${position}"] .campaign-shape{fill:${color}}` +
			fadingEdges
				.map((edge) => fadeOf(edge, position))
				.map((fade) => `.campaign-shape[fill="${fade}"]{fill:${fade}}`)
				.join('') +
			`.is-linked[data-color="${position}"] .campaign-shape{fill:#fbfaf7;stroke:${color};stroke-width:1.75}` +
			`[data-color="${position}"] stop{stop-color:${color}}`,
	)
	.join('');

/** The style of the picture of a campaign. */
export const pictureStyle =
	'text{unicode-bidi:plaintext}' +
	'.soft,.campaign-date{fill:#55524b}.campaign-heading,.campaign-date.is-major{fill:#1c1b19}' +
	'a text,.campaign-heading,.campaign-date{stroke:#fbfaf7;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}' +
	'.campaign-tick,.campaign-edge{stroke:#d9d5cb}.campaign-base{stroke:#8a857a}.campaign-target{fill:none}' +
	'.campaign-link{fill:none;stroke:#8a857a}.campaign-link.is-part{stroke:#55524b;stroke-width:1.5}.campaign-link.is-related{stroke-dasharray:2 3}' +
	'.campaign-shape{stroke:#fbfaf7}.is-linked .campaign-shape.is-fading{stroke-dasharray:2 2}' +
	ofColors;
