import { didYouMean } from '../rules/nearest.ts';
import type { Registries } from '../schema/content.ts';
import type { EventData } from '../schema/event.ts';
import type { RegistryProblem } from './registry-problem.ts';

type Actors = Pick<Registries, 'actors'>;

/** Checks that actors are not part or affiliate of themselves, by whatever way, and that no affiliation ends that none began. */
export function checkActorLinks({ actors }: Actors): RegistryProblem[] {
	return Object.entries(actors).flatMap(([id, { affiliate_of, affiliate_until }]) => [
		...checkCircle(id, { actors, key: 'part_of' }),
		...checkCircle(id, { actors, key: 'affiliate_of' }),
		...(affiliate_until !== undefined && affiliate_of === undefined
			? [
					problemOf(id, {
						rule: 'affiliate-end',
						reason: 'Expected `affiliate_of` with `affiliate_until`, found none',
						mend: 'name the actor that it was an affiliate of, or remove `affiliate_until`',
					}),
				]
			: []),
	]);
}

function checkCircle(
	id: string,
	{ actors, key }: Actors & { readonly key: 'part_of' | 'affiliate_of' },
): RegistryProblem[] {
	const trail = [id];
	let next = actors[id]?.[key];
	while (next !== undefined && !trail.includes(next)) {
		trail.push(next);
		next = actors[next]?.[key];
	}
	if (next !== id) return [];
	return [
		{
			rule: 'cycle',
			reason: `Expected \`${key}\` to lead to another actor, found a circle: ${[...trail, id].join(' → ')}`,
			mend: trail.length === 1 ? 'name another actor, or remove it' : 'remove one of the links',
			registry: 'actors',
			path: [id, key],
		},
	];
}

/** Checks that what ended an affiliation is a published event that names the affiliate. */
export function checkAffiliateEnds(
	{ actors }: Actors,
	{
		events,
		ids,
	}: {
		/** Those whose shape is right. */
		readonly events: ReadonlyMap<string, { readonly data: EventData }>;
		/** Of all event files. */
		readonly ids: ReadonlySet<string>;
	},
): RegistryProblem[] {
	return Object.entries(actors).flatMap(([id, actor]): RegistryProblem[] => {
		const { affiliate_of: whole, affiliate_until: end } = actor;
		// What did not begin is reported for that alone.
		if (whole === undefined || end === undefined) return [];
		if (!ids.has(end)) {
			const reason = `Expected the id of an event, found \`${end}\``;
			const mend = didYouMean(end, ids, 'write that event first');
			return [problemOf(id, { rule: 'unknown-id', reason, mend })];
		}
		const data = events.get(end)?.data;
		if (data?.draft) {
			const reason = `Expected a published event, found the draft \`${end}\``;
			return [problemOf(id, { rule: 'draft-reference', reason, mend: 'publish it first' })];
		}
		if (data?.status === 'retracted') {
			const reason = `Expected an event that stands, found the retracted \`${end}\``;
			const mend = 'name another event, or remove `affiliate_until`';
			return [problemOf(id, { rule: 'retracted-reference', reason, mend })];
		}
		if (!data || data.actors.some(({ actor }) => actor === id)) return [];
		return [
			problemOf(id, {
				rule: 'affiliate-end',
				reason: `Expected an event that names \`${id}\`, found \`${end}\`, which does not`,
				mend: 'add the actor to that event if its sources name it, or name another event',
			}),
		];
	});
}

function problemOf(
	id: string,
	problem: Pick<RegistryProblem, 'rule' | 'reason' | 'mend'>,
): RegistryProblem {
	return { ...problem, registry: 'actors', path: [id, 'affiliate_until'] };
}
