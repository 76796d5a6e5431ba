import { didYouMean } from '../rules/nearest.ts';
import { entryOf, type Registry } from '../schema/content.ts';
import type { EventCheck, ContentProblem } from './check.ts';

const files = {
	'a type': 'vocabulary/types.yaml',
	'a place': 'the file of its country in places/',
	'an actor': 'actors.yaml',
	'a topic': 'vocabulary/topics.yaml',
};

/** Checks that the ids of types, places, actors and topics are in their registries. */
export const checkRegistryIds: EventCheck = ({ data }, { registries }) => {
	const problems: ContentProblem[] = [];
	const check = (
		id: string,
		registry: Registry<unknown>,
		kind: keyof typeof files,
		path: readonly (string | number)[],
	) => {
		if (entryOf(registry, id) !== undefined) return;
		problems.push({
			rule: 'unknown-id',
			reason: `Expected the id of ${kind}, found \`${id}\``,
			mend: didYouMean(id, Object.keys(registry), `add it to ${files[kind]}`),
			path,
		});
	};
	const { types, places, actors, topics } = registries;
	check(data.type, types, 'a type', ['type']);
	data.places.forEach(({ place }, index) =>
		check(place, places, 'a place', ['places', index, 'place']),
	);
	data.actors.forEach(({ actor }, index) =>
		check(actor, actors, 'an actor', ['actors', index, 'actor']),
	);
	data.topics.forEach((topic, index) => check(topic, topics, 'a topic', ['topics', index]));
	data.claims.forEach(({ about_actor }, index) => {
		if (about_actor !== undefined)
			check(about_actor, actors, 'an actor', ['claims', index, 'about_actor']);
	});
	data.control.forEach(({ place, holder }, index) => {
		check(place, places, 'a place', ['control', index, 'place']);
		check(holder, actors, 'an actor', ['control', index, 'holder']);
	});
	data.leadership.forEach((account, index) => {
		for (const key of ['person', 'of', 'said_by'] as const) {
			const actor = account[key];
			if (actor !== undefined) check(actor, actors, 'an actor', ['leadership', index, key]);
		}
		account.by.forEach((actor, order) =>
			check(actor, actors, 'an actor', ['leadership', index, 'by', order]),
		);
	});
	return problems;
};

interface EventLink {
	readonly target: string;
	readonly path: ContentProblem['path'];
}

/** Checks links between events: they exist, are published, and do not lead back. */
export const checkEventIds: EventCheck = ({ id, data }, { events, ids }) => {
	const links: readonly EventLink[] = [
		...(data.part_of === undefined ? [] : [{ target: data.part_of, path: ['part_of'] }]),
		...data.related.map((target, index) => ({ target, path: ['related', index] })),
	];
	const problems = links.flatMap(({ target, path }): ContentProblem[] => {
		if (target === id) {
			return [
				{
					rule: 'self-reference',
					reason: 'Expected another event, found this one',
					mend: 'remove this id',
					path,
				},
			];
		}
		if (!ids.has(target)) {
			const reason = `Expected the id of an event, found \`${target}\``;
			return [
				{
					rule: 'unknown-id',
					reason,
					mend: didYouMean(target, ids, 'write that event first'),
					path,
				},
			];
		}
		if (!data.draft && events.get(target)?.data.draft) {
			const reason = `Expected a published event, found the draft \`${target}\``;
			return [
				{ rule: 'draft-reference', reason, mend: 'publish it, or make this a draft too', path },
			];
		}
		return [];
	});
	const trail = [id];
	for (
		let parent = data.part_of;
		parent !== undefined && parent !== id;
		parent = events.get(parent)?.data.part_of
	) {
		if (trail.includes(parent)) return problems;
		trail.push(parent);
	}
	const last = trail.at(-1) ?? id;
	if (trail.length > 1 && events.get(last)?.data.part_of === id) {
		problems.push({
			rule: 'cycle',
			reason: `Expected \`part_of\` to lead to a larger event, found a circle: ${[...trail, id].join(' → ')}`,
			mend: 'remove one of the links',
			path: ['part_of'],
		});
	}
	return problems;
};

/** Checks that titles and aliases are used once. */
export const checkUniqueness: EventCheck = ({ id, data }, { titles, aliases, ids }) => {
	const problems: ContentProblem[] = [];
	const owner = titles.get(data.title);
	if (owner !== undefined && owner !== id) {
		problems.push({
			rule: 'unique-title',
			reason: `Expected a title of its own, found that of \`${owner}\``,
			mend: 'say what is different about this event: the place, the day',
			path: ['title'],
		});
	}
	data.aliases.forEach((alias, index) => {
		const taken = ids.has(alias) ? alias : aliases.get(alias);
		if (taken === undefined || (taken === id && alias !== id)) return;
		problems.push({
			rule: 'alias-taken',
			reason: `Expected an id that no event has, found ${taken === alias ? 'that' : `\`${alias}\``} of \`${taken}\``,
			mend: 'remove the alias, or rename the other event',
			path: ['aliases', index],
		});
	});
	return problems;
};
