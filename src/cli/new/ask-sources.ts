import {
	dayInAddress,
	nameSource,
	readSource,
	type GivenSource,
} from '../../authoring/name-source.ts';
import { readDateInWords } from '../../authoring/date-in-words.ts';
import type { SourceAnswers } from '../../authoring/compose-event.ts';
import { hostOf, publisherFinder } from '../../model/find-publisher.ts';
import { quote } from '../../rules/problem.ts';
import { address } from '../../schema/scalars.ts';
import { sourceSchema } from '../../schema/source.ts';
import type { Desk } from './desk.ts';
import type { Interview, Understood } from './interview.ts';
import { planPublisher } from './plan-publisher.ts';
import { fitting } from './understand.ts';

/** A source with the publisher that its address tells. */
export interface AskedSource {
	readonly answers: SourceAnswers;
	readonly publisher: string;
}

interface SourcesOptions {
	readonly interview: Interview;
	readonly given: readonly string[] | undefined;
}

/** Asks for the works that an event cites, by their addresses; unknown publishers are added where somebody can be asked about them. */
export async function askSources(
	start: Desk,
	{ interview, given }: SourcesOptions,
): Promise<{ readonly desk: Desk; readonly sources: readonly AskedSource[] }> {
	let desk = start;
	const sources: AskedSource[] = [];
	const lines = given ?? [];
	for (let index = 0; ; index += 1) {
		const isOver = given ? index >= lines.length : !interview.terminal && index > 0;
		if (isOver || (interview.terminal && interview.problems.length > 0)) break;
		const source = await interview.one({
			flag: '--source',
			noun: 'the address of a source',
			asks: index === 0 ? 'Address of a source' : 'Address of another source, or nothing',
			given: lines[index],
			isOptional: index > 0,
			example: 'https://apnews.com/article/… 2019-03-23 Title as printed',
			placeholder: 'https://…',
			understand: readGiven,
		});
		if (!source) {
			if (given) continue;
			break;
		}
		const found = await findPublisher(desk, { interview, url: source.url });
		if (!found) continue;
		desk = found.desk;
		const answers = await askWork(source, { interview, publisher: found.id, sources });
		if (answers) sources.push({ answers, publisher: found.id });
	}
	return { desk, sources };
}

function readGiven(line: string): Understood<GivenSource> {
	const source = readSource(line);
	const checked = fitting(address)(source.url);
	return 'value' in checked ? { value: source } : checked;
}

async function findPublisher(
	desk: Desk,
	{ interview, url }: { readonly interview: Interview; readonly url: string },
): Promise<{ readonly desk: Desk; readonly id: string } | undefined> {
	const { publishers } = desk.registries;
	const id = publisherFinder(publishers)(url);
	if (id !== undefined) {
		interview.terminal?.say(`Published by ${Object.values(publishers[id]?.name ?? {})[0] ?? id}.`);
		return { desk, id };
	}
	const host = hostOf(url).replace(/^www\./, '');
	if (interview.terminal) {
		interview.terminal.say(`${host} is no publisher that the record knows. Who publishes it?`);
		return planPublisher(desk, { interview, flags: {}, url });
	}
	interview.object('--source', {
		reason: `Expected an address of a publisher in publishers.yaml, found ${quote(host)}`,
		mend: `add it first: npm run new -- publisher --domain ${host} --name … --kind …`,
	});
	return undefined;
}

interface WorkOptions {
	readonly interview: Interview;
	readonly publisher: string;
	readonly sources: readonly AskedSource[];
}

async function askWork(
	{ url, title, published }: GivenSource,
	{ interview, publisher, sources }: WorkOptions,
): Promise<SourceAnswers | undefined> {
	const printed = await interview.one({
		flag: '--source',
		noun: 'a title',
		asks: 'Its title as printed, or nothing for now',
		given: title,
		isOptional: true,
		understand: fitting(sourceSchema.shape.title),
	});
	const day = await interview.one({
		flag: '--source',
		noun: `the day on which ${url} was published`,
		asks: 'The day on which it was published; check it on the page',
		given: published,
		suggested: dayInAddress(url),
		example: `${url} ${dayInAddress(url) ?? '2019-03-23'}`,
		placeholder: '2019-03-23, or 23 March 2019',
		understand: readDate,
	});
	if (day === undefined) return undefined;
	const taken = new Set(sources.map(({ answers }) => answers.id));
	return { id: nameSource(url, { publisher, taken }), url, title: printed, published: day };
}

/** Reads a date as EDTF or in words. */
export function readDate(answer: string): Understood<string> {
	const read = readDateInWords(answer);
	return 'date' in read
		? { value: read.date }
		: { reason: `Expected a date, found ${quote(answer)}`, mend: read.mend };
}
