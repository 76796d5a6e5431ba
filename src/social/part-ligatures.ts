/**
 * Puts an invisible character into each sequence of letters or marks in the parts of a drawing's texts that a typeface
 * would draw as one, so that Arabic letters still join but each is drawn by itself. The renderer gives up a line in
 * two typefaces where one of them makes fewer signs of it than the other.
 */
export function partLigatures(svg: string): string {
	return svg.replace(/(?<=<tspan[^>]*>)[^<]+/g, (text) =>
		text
			.replace(/ل(?=[\u064b-\u0652]*[آأإا])/g, `$&${joiner}`)
			.replace(/[\u064b-\u0652](?=[\u064b-\u0652])/g, `$&${graphemeJoiner}`)
			.replace(/f(?=[bfhijklt])/g, `$&${nonJoiner}`),
	);
}

/** Zero width joiner. */
const joiner = '\u200D';
/** Combining grapheme joiner. */
const graphemeJoiner = '\u034F';
/** Zero width non-joiner. */
const nonJoiner = '\u200C';
