/** The style of the picture of the lanes: the colours of the site's light palette, which a picture cannot take from the page. */
export const pictureStyle =
	'.soft,.chart-year{fill:#55524b}.chart-year-line{stroke:#d9d5cb}' +
	'rect.affiliates-ground{opacity:.55;fill:#e4e1d9}rect.affiliates-ground[fill]{fill:url(#affiliates-soft)}stop.affiliates-ground{stop-color:#e4e1d9}' +
	'.affiliates-target{fill:none;pointer-events:all}.affiliates-acting{fill:#4a4e69}.affiliates-other{fill:#dcdbdf;stroke:#4a4e69}.affiliates-seam{stroke:#fbfaf7;stroke-width:1.25}' +
	'.affiliates-line{stroke:#1c1b19;stroke-width:1.5}.affiliates-line.is-unrecorded{stroke-dasharray:1.5 3}.affiliates-end{stroke:#1c1b19;stroke-width:2}' +
	'.affiliates-mark line{stroke:#1c1b19;stroke-width:1.25}.affiliates-mark.is-pledge line{stroke-width:3}' +
	'.affiliates-mark.is-pledge circle{fill:#fbfaf7;stroke:#1c1b19;stroke-width:2}.affiliates-mark.is-significant circle{fill:#1c1b19}';
