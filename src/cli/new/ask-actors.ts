import { suggestEntries } from '../../authoring/suggest-entries.ts';
import { actorRoles, type ActorRole } from '../../schema/event.ts';
import { namedEntries, type Desk } from './desk.ts';
import type { Interview, Understood } from './interview.ts';
import { planActor } from './plan-actor.ts';
import { entryAmong, oneOf } from './understand.ts';

/** An actor of an event and what it did or was in it. */
export interface AskedActor {
	readonly actor: string;
	readonly role: ActorRole;
}

interface ActorsOptions {
	readonly interview: Interview;
	/** As flags give them: `islamic-state=perpetrator`. */
	readonly given: readonly string[] | undefined;
	/** Whether the type of the event needs one. */
	readonly isNeeded: boolean;
}

/** A choice that is no entry; ids have no sign in them. */
const another = '+';

/** Asks for the actors of an event; one that is missing is added where somebody can be asked about it. */
export async function askActors(
	start: Desk,
	{ interview, given, isNeeded }: ActorsOptions,
): Promise<{ readonly desk: Desk; readonly actors: readonly AskedActor[] }> {
	let desk = start;
	const actors: AskedActor[] = [];
	if (given || !interview.terminal) {
		const understand = readActor(desk);
		for (const line of given ?? []) {
			const actor = await interview.flag({ flag: '--actor', given: line, understand });
			if (actor) actors.push(actor);
		}
		if (!given && isNeeded) {
			interview.object('--actor', {
				reason: 'Expected the actors of a violent event, found nothing',
				mend: 'add --actor islamic-state=alleged-perpetrator for each, if only as mentioned',
			});
		}
		return { desk, actors };
	}
	if (interview.problems.length > 0) return { desk, actors };
	let isMore = isNeeded || (await interview.terminal.askYes('Does it have actors to name?'));
	while (isMore) {
		const found = await askActor(desk, interview);
		if (!found) break;
		desk = found.desk;
		actors.push(found.actor);
		isMore = await interview.terminal.askYes('Another actor?');
	}
	return { desk, actors };
}

async function askActor(
	desk: Desk,
	interview: Interview,
): Promise<{ readonly desk: Desk; readonly actor: AskedActor } | undefined> {
	const entries = namedEntries(desk.registries.actors);
	const chosen = await interview.one({
		flag: '--actor',
		noun: 'an actor',
		asks: 'Who? Type a name in any spelling',
		given: undefined,
		find: (typed) => [
			...suggestEntries(typed, { entries }).map(({ id, names }) => ({
				value: id,
				label: names[0] ?? id,
				hint: id,
			})),
			{ value: another, label: 'An actor that is not listed', hint: 'adds it to the registry' },
		],
		understand: (value) => ({ value }),
	});
	if (chosen === undefined) return undefined;
	const planned =
		chosen === another ? await planActor(desk, { interview, flags: {} }) : { desk, id: chosen };
	if (!planned) return undefined;
	const role = await interview.one({
		flag: '--actor',
		noun: 'a role',
		asks: 'What was it in this event?',
		given: undefined,
		choices: actorRoles.map((value) => ({ value, label: value })),
		understand: oneOf(actorRoles, 'a role'),
	});
	return role && { desk: planned.desk, actor: { actor: planned.id, role } };
}

function readActor({ registries }: Desk): (line: string) => Understood<AskedActor> {
	const readId = entryAmong(namedEntries(registries.actors), {
		noun: 'an actor',
		otherwise: 'add it first: npm run new -- actor --name … --kind … --description …',
	});
	return (line) => {
		const [name = '', role = ''] = line.split('=');
		const actor = readId(name.trim());
		if (!('value' in actor)) return actor;
		const known = oneOf(actorRoles, 'a role after the actor and `=`')(role.trim());
		return 'value' in known ? { value: { actor: actor.value, role: known.value } } : known;
	};
}
