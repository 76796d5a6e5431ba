/** The style of the picture: the colours of the site's light palette, which a picture cannot take from the page. */
export const pictureStyle =
	'.soft,.chart-year{fill:#55524b}.chart-year-line{stroke:#d9d5cb}' +
	'.leaders-bar{fill:#4a4e69}.leaders-bar.is-soft{fill-opacity:.4}.leaders-vacancy{fill:#f2f0ea}' +
	'.leaders-after{stroke:#4a4e69;stroke-dasharray:1.5 3;stroke-width:1.5}' +
	'.leaders-label{stroke:#fbfaf7;stroke-width:7px;stroke-linejoin:round;paint-order:stroke}' +
	'.leaders-mark{fill:#fbfaf7;stroke:#7a1f2b;stroke-width:2}';
