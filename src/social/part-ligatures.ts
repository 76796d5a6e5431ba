/**
 * Puts an invisible character into each sequence of Arabic letters or marks that a typeface would draw as one, so that
 * letters still join but each is drawn by itself. The renderer gives up a line in two typefaces where one of them
 * makes fewer signs of it than the other.
 */
export function partLigatures(text: string): string {
	return text
		.replace(/ل(?=[\u064b-\u0652]*[آأإا])/g, `$&${joiner}`)
		.replace(/[\u064b-\u0652](?=[\u064b-\u0652])/g, `$&${graphemeJoiner}`);
}

/** Zero width joiner. */
const joiner = '\u200D';
/** Combining grapheme joiner. */
const graphemeJoiner = '\u034F';
