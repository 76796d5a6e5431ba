/** Words below a picture that can be saved, which travels without its page. */
export const picture = {
	source: ({ site, address }: { readonly site: string; readonly address: string }) =>
		`Source: ${site}, ${address}`,
	licence: (licence: string) => `Licence: ${licence}`,
};
