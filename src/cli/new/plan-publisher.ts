import { hostOf } from '../../model/find-publisher.ts';
import { quote } from '../../rules/problem.ts';
import { publisherSchema } from '../../schema/registries.ts';
import { domain as domainSchema } from '../../schema/scalars.ts';
import { askCountry, askId, askName } from './ask-entry.ts';
import type { Desk } from './desk.ts';
import type { PublisherFlags } from './flags.ts';
import type { Interview, Understood } from './interview.ts';
import { planEntry, type PlannedEntry } from './plan-entry.ts';
import { fitting, oneOf } from './understand.ts';

interface PublisherOptions {
	readonly interview: Interview;
	readonly flags: PublisherFlags;
	/** An address of one of its pages. */
	readonly url?: string | undefined;
}

/** Asks for what a new publisher needs and puts it on the desk. */
export async function planPublisher(
	desk: Desk,
	{ interview, flags, url }: PublisherOptions,
): Promise<PlannedEntry | undefined> {
	const kinds = publisherSchema.shape.kind.options;
	const name = await askName(desk, { interview, flags });
	const id = await askId(desk.registries.publishers, {
		interview,
		flags,
		name: Object.values(name)[0] ?? '',
	});
	const domains: string[] = [];
	for (const given of flags.domain ?? [undefined]) {
		const domain = await interview.one({
			flag: '--domain',
			noun: 'a domain',
			asks: 'Domain, without www.; or the address of one of its pages',
			given,
			suggested: url === undefined ? undefined : domainOf(url),
			example: 'example.org',
			understand: readDomain,
		});
		if (domain !== undefined) domains.push(domain);
	}
	const kind = await interview.one({
		flag: '--kind',
		noun: 'a kind of publisher',
		asks: 'Kind',
		given: flags.kind,
		example: 'newspaper',
		choices: kinds.map((value) => ({ value, label: value })),
		understand: oneOf(kinds, 'a kind of publisher'),
	});
	const country = await askCountry(desk, { interview, flags, isOptional: true });
	const isParty =
		flags.party ??
		(interview.problems.length === 0 &&
			(await interview.terminal?.askYes('Is it a belligerent, or the outlet of one?')));
	if (interview.problems.length > 0 || id === undefined) return undefined;
	return planEntry(desk, {
		interview,
		registry: 'publishers',
		path: 'publishers.yaml',
		name,
		isSure: flags.yes ?? false,
		entry: {
			id,
			value: { name, domains, country, kind, party: isParty === true ? true : undefined },
		},
	});
}

/** Reads a domain, also out of the address of a page. */
function readDomain(answer: string): Understood<string> {
	const domain = answer.includes('/')
		? domainOf(answer)
		: answer.toLowerCase().replace(/^www\./, '');
	return domain === ''
		? { reason: `Expected a domain, found ${quote(answer)}`, mend: 'write it like example.org' }
		: fitting(domainSchema)(domain);
}

function domainOf(url: string): string {
	return hostOf(url).replace(/^www\./, '');
}
