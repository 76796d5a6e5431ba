import { actorSchema } from '../schema/registries.ts';
import { buildTimeline } from './build-timeline.ts';
import { listSuccessions } from './list-successions.ts';
import { testContent, testEvent, testRegistries } from './test-content.ts';

const description = 'A definition of it.';
const person = (en: string, ar: string) =>
	actorSchema.parse({ name: { en, ar }, kind: 'person', description });
const group = (en: string, ar: string) =>
	actorSchema.parse({ name: { en, ar }, kind: 'armed-group', description });

const actors = {
	...testRegistries.actors,
	guild: group('Guild', 'النقابة'),
	company: group('Company', 'الشركة'),
	ada: person('Ada', 'آدا'),
	ben: person('Ben', 'بن'),
	cem: person('Cem', 'جم'),
	dia: person('Dia', 'ديا'),
};

/** One event that says one or more things of who leads, of the guild unless told otherwise. */
export interface TestAccounts {
	readonly id: string;
	readonly date_kind?: string;
	readonly status?: string;
	readonly leadership: readonly Readonly<Record<string, unknown>>[];
}

/** Makes the timeline of some events that say who leads, for tests. */
export function testLeadership(...events: readonly TestAccounts[]) {
	const content = testContent(
		...events.map(({ id, leadership, ...data }) =>
			testEvent(id, {
				...data,
				leadership: leadership.map((account) => ({ of: 'guild', sources: ['first'], ...account })),
			}),
		),
	);
	return buildTimeline({ ...content, registries: { ...content.registries, actors } });
}

/** A succession of four, one without a recorded beginning, and a company of which one account is known. */
export const guildRecord = testLeadership(
	{ id: '2014-02-03-disowned', leadership: [{ person: 'ada', change: 'leads' }] },
	{
		id: '2019-10-26-raid',
		leadership: [
			{
				person: 'ada',
				change: 'died',
				occurred: '2019-10-26/2019-10-27',
				announced: '2019-10-27',
				said_by: 'farmers',
				manner: 'raid',
				by: ['farmers'],
			},
		],
	},
	{
		id: '2019-10-31-named',
		date_kind: 'announced',
		leadership: [
			{ person: 'ada', change: 'died', said_by: 'guild' },
			{ person: 'ben', change: 'named', said_by: 'guild' },
		],
	},
	{
		id: '2022-11-30-two-accounts',
		date_kind: 'announced',
		leadership: [
			{ person: 'ben', change: 'died', said_by: 'guild', manner: 'clash' },
			{
				...{ person: 'ben', change: 'died', occurred: '2022-10', said_by: 'farmers' },
				...{ manner: 'air-strike', by: ['weavers', 'traders'], status: 'disputed' },
			},
		],
	},
	{
		id: '2023-03-01-captured',
		date_kind: 'announced',
		leadership: [{ person: 'cem', change: 'captured', said_by: 'weavers' }],
	},
	{
		id: '2023-08-03-named',
		date_kind: 'announced',
		leadership: [{ person: 'dia', change: 'named', said_by: 'guild' }],
	},
	{
		id: '2016-08-02-company',
		leadership: [
			{ of: 'company', person: 'cem', change: 'named' },
			{ of: 'company', person: 'cem', change: 'died', announced: '2016-09', status: 'withdrawn' },
		],
	},
);

/** The successions of that record. */
export const guildSuccessions = listSuccessions(guildRecord);
