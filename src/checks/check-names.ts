import { foldWord } from '../search/fold-word.ts';
import type { Registries, Registry } from '../schema/content.ts';
import type { LocalisedName } from '../schema/registries.ts';
import type { RegistryProblem } from './registry-problem.ts';

/**
 * Finds actors and publishers that a reader could not tell apart: one whose name another has too, in whatever
 * spelling, and one whose alias is the name of another. Two may share an alias, as short forms often are shared.
 */
export function checkNames({ actors, publishers }: Registries): RegistryProblem[] {
	return [...checkNamesIn('actors', actors), ...checkNamesIn('publishers', publishers)];
}

interface Named {
	readonly name: LocalisedName;
	readonly aliases?: readonly string[];
}

function checkNamesIn(
	registry: 'actors' | 'publishers',
	entries: Registry<Named>,
): RegistryProblem[] {
	const owners = new Map<string, string>();
	const sameName = Object.entries(entries).flatMap(([id, { name }]) =>
		Object.entries(name).flatMap(([language, text]): RegistryProblem[] => {
			const key = nameKey(text);
			const owner = owners.get(key) ?? id;
			owners.set(key, owner);
			if (owner === id) return [];
			return [
				{
					rule: 'name-taken',
					registry,
					path: [id, 'name', language],
					reason: `Expected a name of one entry, found \`${text}\` of ${owner} too`,
					mend: 'keep one of the two, or say in both names what tells them apart',
				},
			];
		}),
	);
	const nameAsAlias = Object.entries(entries).flatMap(([id, { aliases = [] }]) =>
		aliases.flatMap((alias, index): RegistryProblem[] => {
			const owner = owners.get(nameKey(alias)) ?? id;
			if (owner === id) return [];
			return [
				{
					rule: 'name-taken',
					registry,
					path: [id, 'aliases', index],
					reason: `Expected an alias that is not the name of another entry, found \`${alias}\`, the name of ${owner}`,
					mend: 'delete the alias, or keep one of the two entries',
				},
			];
		}),
	);
	return [...sameName, ...nameAsAlias];
}

/** The words of a name without case, accents and marks. */
function nameKey(name: string): string {
	return foldWord(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.join(' ');
}
