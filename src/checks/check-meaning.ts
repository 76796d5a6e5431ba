import { entryOf } from '../schema/content.ts';
import type { EventCheck, ContentProblem } from './check.ts';

/** Checks what a status, a type and a claim ask for. */
export const checkMeaning: EventCheck = ({ data }, { registries }) => {
	const problems: ContentProblem[] = [];
	const type = entryOf(registries.types, data.type);
	if (data.status === 'contested' && data.claims.length < 2) {
		problems.push({
			rule: 'contested-claims',
			reason: `Expected at least two \`claims\` of a contested event, found ${data.claims.length}`,
			mend: 'record each account with who gives it, or choose another status',
			path: ['status'],
		});
	}
	if (data.status === 'retracted' && data.corrections.length === 0) {
		problems.push({
			rule: 'retraction-reason',
			reason: 'Expected the reason of the retraction in `corrections`, found none',
			mend: 'add a correction with its date and what was wrong',
			path: ['status'],
		});
	}
	data.claims.forEach(({ kind, about_actor }, index) => {
		if (about_actor !== undefined || (kind !== 'responsibility' && kind !== 'attribution')) return;
		problems.push({
			rule: 'claim-about',
			reason: `Expected \`about_actor\` with a claim of ${kind}, found none`,
			mend: 'name the actor that the claim is about',
			path: ['claims', index],
		});
	});
	if (type?.violent && data.actors.length === 0) {
		problems.push({
			rule: 'actors-required',
			reason: `Expected \`actors\` of an event of type ${data.type}, found none`,
			mend: 'name who acted and who was hit, each with a role',
			path: ['type'],
		});
	}
	if (data.control.length > 0 && type && !type.control) {
		problems.push({
			rule: 'control-type',
			reason: `Expected \`control\` only on a type that changes it, found it on \`${data.type}\``,
			mend: 'move it to an event of such a type, or change the type',
			path: ['control'],
		});
	}
	data.control.forEach(({ place }, index) => {
		if (data.places.some((other) => other.place === place)) return;
		problems.push({
			rule: 'control-type',
			reason: `Expected a place of this event, found \`${place}\``,
			mend: 'add it under `places:` too',
			path: ['control', index, 'place'],
		});
	});
	if (!data.places.some(({ role }) => role === 'site')) {
		problems.push({
			rule: 'site-place',
			reason: 'Expected a place with the role `site`, found only places that are mentioned',
			mend: 'name where it happened; a country where nothing nearer is known',
			path: ['places'],
		});
	}
	return problems;
};
