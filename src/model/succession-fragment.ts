/** The fragment of the page on who led at which the leaders of an organisation stand; a leader's is the id of the tenure. */
export function successionFragment(organisation: string): string {
	return `of-${organisation}`;
}
