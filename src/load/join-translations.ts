import type { VFile } from 'vfile';
import type { WrittenText } from '../schema/content.ts';
import type { TranslationData } from '../schema/event.ts';
import { isBroken } from './is-broken.ts';
import type { ReadTranslation } from './read-event.ts';

interface ReadText<Data, Body> {
	readonly id: string;
	readonly file: VFile;
	readonly data: Data | undefined;
	readonly body: Body;
}

/** An event or a chapter without errors, with its translations by language. */
type JoinedText<Data, Body> = Body &
	WrittenText & {
		readonly id: string;
		readonly data: Data;
		readonly translations: Readonly<Record<string, TranslationData & Body & WrittenText>>;
	};

/** Joins the texts that are without errors to their translations that are. */
export function joinTranslations<Data, Body>(
	texts: readonly ReadText<Data, Body>[],
	translations: readonly ReadTranslation<Body>[],
): JoinedText<Data, Body>[] {
	return texts.flatMap(({ id, data, body, file }) => {
		if (!data || isBroken(file)) return [];
		const own = translations.filter(
			(translation) => translation.id === id && !isBroken(translation.file),
		);
		const joined = own.flatMap(({ language, data: words, body: text, file: translated }) =>
			words ? [[language, { ...words, ...text, written: String(translated.value) }] as const] : [],
		);
		const translated = Object.fromEntries(joined);
		return [{ ...body, id, data, written: String(file.value), translations: translated }];
	});
}
