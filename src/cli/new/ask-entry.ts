import { foldWord } from '../../search/fold-word.ts';
import { toSlug } from '../../authoring/to-slug.ts';
import { entryOf, type Registry } from '../../schema/content.ts';
import type { LocalisedName } from '../../schema/registries.ts';
import { id as idSchema } from '../../schema/scalars.ts';
import type { Desk } from './desk.ts';
import type { EntryFlags } from './flags.ts';
import type { Interview, Understood } from './interview.ts';
import { entryAmong, fitting } from './understand.ts';

interface NameOptions {
	readonly interview: Interview;
	readonly flags: EntryFlags;
	/** The name that is known already, in the first language of the site. */
	readonly known?: string | undefined;
}

/** Asks for a name in each language of the site; only the first is needed. */
export async function askName(
	{ registries }: Desk,
	{ interview, flags, known }: NameOptions,
): Promise<LocalisedName> {
	const [first = 'en', ...others] = nameLanguages(registries);
	const given = new Map(
		(flags.name ?? []).map((name) => {
			const [, language = first, words = name] = /^([a-z]{2,3})=(.*)$/s.exec(name) ?? [];
			return [language, words.trim()] as const;
		}),
	);
	const names: Record<string, string> = {};
	for (const language of new Set([first, ...others, ...given.keys()])) {
		const isFirst = language === first;
		const name = await interview.one({
			flag: isFirst ? '--name' : `--name ${language}=…`,
			noun: 'a name',
			asks: isFirst ? `Name (${language})` : `Name (${language}), if it is known`,
			given: given.get(language) ?? (flags.name && !isFirst ? '' : undefined),
			suggested: isFirst ? known : undefined,
			isOptional: !isFirst,
			example: 'Al-Qaim',
			understand: (words): Understood<string> =>
				words === '' && isFirst
					? { reason: 'Expected a name, found nothing', mend: 'write the name in common use' }
					: { value: words },
		});
		if (name !== undefined && name !== '') names[language] = name;
	}
	return names;
}

/** The languages of the site, and those in which the record has names beyond them. */
function nameLanguages({ site, places, actors, publishers }: Desk['registries']): string[] {
	const entries = [places, actors, publishers].flatMap((registry) =>
		Object.values<{ readonly name: LocalisedName }>(registry),
	);
	const used = entries.flatMap(({ name }) => Object.keys(name));
	return [...new Set([...site.languages, ...used])];
}

/** Asks for the id of a new entry, which no other may have. */
export function askId(
	registry: Registry<unknown>,
	{
		interview,
		flags,
		name,
	}: { readonly interview: Interview; readonly flags: EntryFlags; readonly name: string },
): Promise<string | undefined> {
	const suggested = toSlug(name);
	return interview.one({
		flag: '--id',
		noun: 'an id',
		asks: 'Id, which events will use; it never changes',
		given: flags.id ?? (interview.terminal || suggested === '' ? undefined : suggested),
		suggested,
		example: 'al-qaim',
		understand: (answer) => {
			const understood = fitting(idSchema)(answer);
			return entryOf(registry, answer) === undefined
				? understood
				: {
						reason: `Expected an id of its own, found \`${answer}\`, which there is already`,
						mend: 'use that entry, or give this one another id with --id',
					};
		},
	});
}

/** Asks for a country of the vocabulary. */
export function askCountry(
	{ registries }: Desk,
	{
		interview,
		flags,
		isOptional,
	}: { readonly interview: Interview; readonly flags: EntryFlags; readonly isOptional: boolean },
): Promise<string | undefined> {
	const entries = Object.entries(registries.countries).map(([id, { name }]) => ({
		id,
		names: Object.values(name),
	}));
	return interview.one({
		flag: '--country',
		noun: 'a country',
		asks: isOptional ? 'Country (ISO 3166-1, as IQ), if it has one' : 'Country (ISO 3166-1, as IQ)',
		given: flags.country,
		isOptional,
		example: 'IQ',
		understand: entryAmong(entries, {
			noun: 'a country',
			otherwise: 'add it to vocabulary/countries.yaml and regions.yaml first',
		}),
	});
}

/** Lists the ids of entries that have one of some names already, whatever their case and accents. */
export function sameNames(
	names: LocalisedName,
	registry: Registry<{ readonly name: LocalisedName; readonly aliases?: readonly string[] }>,
): string[] {
	const wanted = new Set(Object.values(names).map(foldWord));
	return Object.entries(registry)
		.filter(([, { name, aliases = [] }]) =>
			[...Object.values(name), ...aliases].some((known) => wanted.has(foldWord(known))),
		)
		.map(([id]) => id);
}

/** Asks for other spellings on one line. */
export async function askAliases(interview: Interview): Promise<readonly string[]> {
	if (!interview.terminal) return [];
	const line = await interview.one({
		flag: '--alias',
		noun: 'other spellings',
		asks: 'Other spellings that readers type, with commas between them; or nothing',
		given: undefined,
		isOptional: true,
		understand: (answer) => ({ value: answer }),
	});
	return (line ?? '')
		.split(/[,،]/)
		.map((alias) => alias.trim())
		.filter((alias) => alias !== '');
}
