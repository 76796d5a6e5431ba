import { actorSchema } from '../../schema/registries.ts';
import { wikidata } from '../../schema/scalars.ts';
import { askAliases, askCountry, askId, askName } from './ask-entry.ts';
import { namedEntries, type Desk } from './desk.ts';
import type { ActorFlags } from './flags.ts';
import type { Interview } from './interview.ts';
import { planEntry, type PlannedEntry } from './plan-entry.ts';
import { entryAmong, fitting, oneOf } from './understand.ts';

/** Asks for what a new actor needs and puts it on the desk. */
export async function planActor(
	desk: Desk,
	{ interview, flags }: { readonly interview: Interview; readonly flags: ActorFlags },
): Promise<PlannedEntry | undefined> {
	const { actors } = desk.registries;
	const kinds = actorSchema.shape.kind.options;
	const name = await askName(desk, { interview, flags });
	const id = await askId(actors, { interview, flags, name: Object.values(name)[0] ?? '' });
	const aliases = flags.alias ?? (await askAliases(interview));
	const kind = await interview.one({
		flag: '--kind',
		noun: 'a kind of actor',
		asks: 'Kind',
		given: flags.kind,
		example: 'armed-group',
		choices: kinds.map((value) => ({ value, label: value })),
		understand: oneOf(kinds, 'a kind of actor'),
	});
	const country = await askCountry(desk, { interview, flags, isOptional: true });
	const understand = entryAmong(namedEntries(actors), {
		noun: 'an actor',
		otherwise: 'add that one first',
	});
	const partOf = await interview.flag({
		flag: '--part-of',
		given: flags['part-of'],
		understand,
	});
	const affiliateOf = await interview.flag({
		flag: '--affiliate-of',
		given: flags['affiliate-of'],
		understand,
	});
	const description = await interview.one({
		flag: '--description',
		noun: 'a description',
		asks: 'Who it is, in one neutral sentence',
		given: flags.description,
		example: 'The council of a town by the river.',
		understand: fitting(actorSchema.shape.description),
	});
	const item = await interview.flag({
		flag: '--wikidata',
		given: flags.wikidata,
		understand: fitting(wikidata),
	});
	if (interview.problems.length > 0 || id === undefined) return undefined;
	return planEntry(desk, {
		interview,
		registry: 'actors',
		path: 'actors.yaml',
		name,
		isSure: flags.yes ?? false,
		entry: {
			id,
			value: {
				name,
				aliases: aliases.length > 0 ? aliases : undefined,
				kind,
				country,
				part_of: partOf,
				affiliate_of: affiliateOf,
				description,
				wikidata: item,
			},
		},
	});
}
