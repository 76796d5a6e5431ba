/** The colours of the site's light palette, which a picture cannot take from the page. */
const family = ['#8a857a', '#8c6d1f', '#b04a2f', '#6b1e3c', '#33658a', '#4a4e69', '#3f7d5a'];

const ofColors = family
	.map(
		(color, position) =>
			`.control-band[data-color="${position}"],.control-hatch[data-color="${position}"] rect,[data-color="${position}"] .control-count-area{fill:${color}}` +
			`.control-after[data-color="${position}"],[data-color="${position}"] .control-count-line,.is-hatched[data-color="${position}"]{stroke:${color}}` +
			`.is-hatched[data-color="${position}"]{fill:url(#control-hatch-${position})}`,
	)
	.join('');

/** The style of the picture of the chart. */
export const pictureStyle =
	'.paper{fill:#fbfaf7}text{fill:#1c1b19}.title{font-size:22px;font-weight:600}.heading{font-weight:600}' +
	'.soft,.chart-year,.control-count-label{fill:#55524b}' +
	'.chart-year-line,.control-count-mark{stroke:#d9d5cb}' +
	'.control-count-area{fill-opacity:.16}.control-count-line{fill:none;stroke-width:1.75}.control-count-line.is-possible{stroke-dasharray:3 3}' +
	'.control-band.is-changing{fill-opacity:.45}.control-band.is-hatched{stroke-width:.75}' +
	'.control-after{stroke-dasharray:1.5 3;stroke-width:1.5}' +
	'.control-label{fill:#fbfaf7;font-weight:600}.control-label.is-over{fill:#1c1b19;stroke:#fbfaf7;stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke}' +
	ofColors;
