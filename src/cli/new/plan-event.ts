import { chooseStatus } from '../../authoring/choose-status.ts';
import { composeEvent } from '../../authoring/compose-event.ts';
import { entryOf } from '../../schema/content.ts';
import { eventSchema } from '../../schema/event.ts';
import { day } from '../../schema/scalars.ts';
import { askActors } from './ask-actors.ts';
import { askPlaces } from './ask-places.ts';
import { askSlug, askType } from './ask-type.ts';
import { askSources, readDate, type AskedSource } from './ask-sources.ts';
import type { Desk } from './desk.ts';
import type { EventFlags } from './flags.ts';
import type { Interview } from './interview.ts';
import { putEventOnDesk, type PlannedEvent } from './put-event.ts';
import { fitting, fittingNumber, oneOf } from './understand.ts';

const { shape } = eventSchema;
/** The other two need claims, or a correction, that only the author can write into the file. */
const statuses = ['confirmed', 'corroborated', 'single-source'] as const;
const significances = [
	'for the record',
	'local',
	'national',
	'known worldwide',
	'changed the course',
];

interface EventOptions {
	readonly interview: Interview;
	readonly flags: EventFlags;
	/** The day on which it is written, as `YYYY-MM-DD`. */
	readonly today: string;
}

/** Asks for what a new event needs and puts it on the desk; nothing where the check objects, or the person. */
export async function planEvent(
	start: Desk,
	{ interview, flags, today }: EventOptions,
): Promise<PlannedEvent | undefined> {
	const title = await interview.one({
		flag: '--title',
		noun: 'a title',
		asks: 'Title: what happened and where, in neutral words',
		given: flags.title,
		example: 'Market opens in the old town',
		understand: fitting(shape.title),
	});
	const slug = await askSlug(interview, { given: flags.slug, title });
	const date = await interview.one({
		flag: '--date',
		noun: 'a date',
		asks: 'Date: 2014-06-29, “June 2014”, “about 5 June 2014”, “5 to 10 June 2014”',
		given: flags.date,
		example: '2014-06-29',
		understand: readDate,
	});
	const isDoubtful = date !== undefined && /[?~%X]/.test(date);
	const dateNote =
		isDoubtful || flags['date-note'] !== undefined
			? await interview.one({
					flag: '--date-note',
					noun: 'the reason why the date is not certain',
					asks: 'Why is the date not certain?',
					given: flags['date-note'],
					example: 'Sources differ by two days.',
					understand: fitting(shape.date_note.unwrap()),
				})
			: undefined;
	const type = await askType(start, { interview, given: flags.type });
	const { desk: placed, places } = await askPlaces(start, { interview, given: flags.place });
	const { desk: acted, actors } = await askActors(placed, {
		interview,
		given: flags.actor,
		isNeeded: type !== undefined && (entryOf(start.registries.types, type)?.violent ?? false),
	});
	const { desk, sources } = await askSources(acted, { interview, given: flags.source });
	const status = await interview.one({
		flag: '--status',
		noun: 'a status',
		asks: 'How well is it established?',
		given: flags.status ?? (interview.terminal ? undefined : suggestStatus(desk, sources)),
		suggested: suggestStatus(desk, sources),
		choices: statuses.map((value) => ({ value, label: value })),
		understand: oneOf(statuses, 'a status that needs nothing further'),
	});
	const significance = await interview.one({
		flag: '--significance',
		noun: 'a significance from 1 to 5',
		asks: 'How significant is it?',
		given: flags.significance,
		suggested: '2',
		example: '2',
		choices: significances.map((label, index) => ({
			value: `${index + 1}`,
			label: `${index + 1} ${label}`,
		})),
		understand: fittingNumber(shape.significance),
	});
	const summary = await interview.one({
		flag: '--summary',
		noun: 'a summary',
		asks: 'Summary: one or two sentences, or nothing for now',
		given: flags.summary,
		isOptional: true,
		understand: fitting(shape.summary),
	});
	const added =
		(await interview.flag({ flag: '--added', given: flags.added, understand: fitting(day) })) ??
		today;
	if (interview.problems.length > 0) return undefined;
	if (!title || !date || !type || !status || !significance) return undefined;
	const file = composeEvent({
		...{ title, slug, summary, date, date_note: dateNote, type, status, significance },
		places: places.map((place) => ({ place })),
		...{ actors, added, sources: sources.map(({ answers }) => answers) },
	});
	return putEventOnDesk(desk, {
		interview,
		file,
		event: { title, date, places },
		isSure: flags.yes ?? false,
	});
}

function suggestStatus({ registries }: Desk, sources: readonly AskedSource[]) {
	return chooseStatus(
		sources.map(({ publisher }) => publisher),
		registries.publishers,
	);
}
