import { toEventDate } from '../model/date.ts';
import { entryOf } from '../schema/content.ts';
import type { ContentProblem, EventCheck } from './check.ts';

/** Checks that what an event says of who leads makes sense: on its type, of its actors, in its dates. */
export const checkLeadership: EventCheck = ({ data }, { registries }) => {
	const type = entryOf(registries.types, data.type);
	const kindOf = (actor: string) => entryOf(registries.actors, actor)?.kind;
	const problems: ContentProblem[] = [];
	if (data.leadership.length > 0 && type && !type.leadership) {
		problems.push({
			rule: 'leadership-type',
			reason: `Expected \`leadership\` only on a type that records who leads, found it on \`${data.type}\``,
			mend: 'move it to an event of such a type, or change the type',
			path: ['leadership'],
		});
	}
	data.leadership.forEach((account, index) => {
		const { person, of, change, manner, by } = account;
		const found = (key: string, problem: Omit<ContentProblem, 'path'>) =>
			problems.push({ ...problem, path: ['leadership', index, key] });
		const personKind = kindOf(person);
		if (personKind !== undefined && personKind !== 'person') {
			found('person', {
				rule: 'leadership-who',
				reason: `Expected an actor of kind \`person\`, found \`${person}\`, of kind \`${personKind}\``,
				mend: 'name the person who leads, and under `of` what is led',
			});
		} else if (personKind !== undefined && !data.actors.some(({ actor }) => actor === person)) {
			found('person', {
				rule: 'leadership-type',
				reason: `Expected an actor of this event, found \`${person}\``,
				mend: 'add it under `actors:` too',
			});
		}
		const organisationKind = kindOf(of);
		if (organisationKind === 'person' || organisationKind === 'community') {
			found('of', {
				rule: 'leadership-who',
				reason: `Expected an organisation that is led, found \`${of}\`, of kind \`${organisationKind}\``,
				mend: 'name the group, the body or the agency',
			});
		}
		const isEnd = change === 'died' || change === 'captured';
		for (const [key, value] of Object.entries({ manner: manner ?? '', by })) {
			if (value.length === 0 || isEnd) continue;
			found(key, {
				rule: 'leadership-end',
				reason: `Expected \`${key}\` only where somebody died or was captured, found it with \`${change}\``,
				mend: 'delete it, or change what stands under `change:`',
			});
		}
		const occurred = account.occurred ?? (data.date_kind === 'occurred' ? data.date : undefined);
		const announced = account.announced ?? (data.date_kind === 'occurred' ? undefined : data.date);
		if (occurred === undefined || announced === undefined) return;
		if (toEventDate(announced).end > toEventDate(occurred).start) return;
		found(account.announced === undefined ? 'occurred' : 'announced', {
			rule: 'leadership-dates',
			reason: `Expected nothing announced before it can have occurred, found \`announced\` ${announced} and \`occurred\` ${occurred}`,
			mend: 'look up both dates; the one that is left out is the date of the event',
		});
	});
	return problems;
};
