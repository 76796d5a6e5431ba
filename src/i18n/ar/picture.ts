import type { picture as english } from '../en/picture.ts';

/** Words below a picture that can be saved, which travels without its page. */
export const picture: typeof english = {
	source: ({ site, address }) => `المصدر: ${site}، ${address}`,
	licence: (licence) => `الرخصة: ${licence}`,
};
