/** Begins a text with a capital letter, as a heading or a label stands. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
