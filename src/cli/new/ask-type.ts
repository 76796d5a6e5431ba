import { suggestEntries } from '../../authoring/suggest-entries.ts';
import { toSlug } from '../../authoring/to-slug.ts';
import { id } from '../../schema/scalars.ts';
import { namedEntries, type Desk } from './desk.ts';
import type { Interview } from './interview.ts';
import { entryAmong, fitting } from './understand.ts';

/** Asks for the type of an event, with the definitions of the vocabulary beside the names. */
export function askType(
	{ registries }: Desk,
	{ interview, given }: { readonly interview: Interview; readonly given: string | undefined },
): Promise<string | undefined> {
	const { types } = registries;
	const entries = namedEntries(types);
	return interview.one({
		flag: '--type',
		noun: 'a type',
		asks: 'Type: look for it by its name',
		given,
		example: Object.keys(types)[0] ?? 'policy',
		find: (typed) =>
			suggestEntries(typed, { entries, most: entries.length }).map((entry) => ({
				value: entry.id,
				label: entry.names[0] ?? entry.id,
				hint: types[entry.id]?.definition ?? '',
			})),
		understand: entryAmong(entries, {
			noun: 'a type',
			otherwise: `choose one of ${Object.keys(types).join(', ')}`,
		}),
	});
}

interface SlugOptions {
	readonly given: string | undefined;
	readonly title: string | undefined;
}

/** Asks for the end of the file name, where it does not follow from the title or is given. */
export async function askSlug(
	interview: Interview,
	{ given, title }: SlugOptions,
): Promise<string | undefined> {
	const isMissing = title !== undefined && toSlug(title) === '';
	if (given === undefined && !isMissing) return undefined;
	return interview.one({
		flag: '--slug',
		noun: 'a slug, as the title has no Latin letter',
		asks: 'A few words for the file name, in lower-case ASCII with hyphens',
		given,
		example: 'market-opens',
		understand: fitting(id),
	});
}
