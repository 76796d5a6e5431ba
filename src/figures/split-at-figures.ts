/** Splits the HTML of a chapter where its figures stand: one piece more than figures, some maybe empty. */
export function splitAtFigures(html: string): string[] {
	return html.split(/<hr id="figure-\d+">/).map((piece) => piece.trim());
}
