import { pictureWords } from '../i18n/picture-words.ts';
import type { PageContext } from '../page-context.ts';

/** Returns the function that makes an address of the site one that works in a file that was saved. */
export function absoluteIn({ site }: PageContext): (path: string) => string {
	return (path) => new URL(path, site.address).href;
}

/** Says below a picture where it is from and how it may be used. */
export function footOf(context: PageContext, page: string): readonly string[] {
	const { site, language, name, addresses } = context;
	const words = pictureWords(language);
	const address = absoluteIn(context)(addresses.page(page));
	return [
		`${words.source({ site: name(site.title).text, address })} · ${words.licence(site.dataLicence)}`,
	];
}
