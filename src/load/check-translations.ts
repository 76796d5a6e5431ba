import { report } from '../rules/problem.ts';
import type { ReadTranslation } from './read-event.ts';

/** What translations are checked against. */
interface TranslationContext {
	readonly kind: 'event' | 'chapter';
	/** The texts that may have a translation. */
	readonly originals: readonly { readonly id: string }[];
	/** The languages of the site, the default one first. */
	readonly languages: readonly string[];
}

/** Reports translations that stand beside nothing, or are in a language that the site does not have. */
export function checkTranslations(
	translations: readonly ReadTranslation[],
	{ kind, originals, languages }: TranslationContext,
): void {
	const ids = new Set(originals.map(({ id }) => id));
	for (const { id, language, file } of translations) {
		if (!ids.has(id)) {
			report(file, {
				rule: 'translation',
				reason: `Expected the ${kind} \`${id}\` beside its translation, found none`,
				mend: `write ${id}.md first, or mend the name`,
			});
		}
		if (!languages.slice(1).includes(language)) {
			report(file, {
				rule: 'translation',
				reason: `Expected a further language of the site, found \`${language}\``,
				mend: 'add the language to `languages` in site.yaml, or mend the name',
			});
		}
	}
}
