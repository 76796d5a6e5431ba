import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NewFile } from '../../authoring/compose-event.ts';
import {
	findSimilarEvents,
	type ComparedEvent,
	type SimilarEvent,
} from '../../authoring/similar-events.ts';
import { plan, type Desk } from './desk.ts';
import type { Interview } from './interview.ts';

/** The desk with a new event on it. */
export interface PlannedEvent {
	readonly desk: Desk;
	readonly file: NewFile;
}

interface PutOptions {
	readonly interview: Interview;
	readonly file: NewFile;
	readonly event: Omit<ComparedEvent, 'id'>;
	/** Whether it is new even if others are similar. */
	readonly isSure: boolean;
}

const mostShown = 5;

/** Puts an event on the desk, unless its file is there already, the check objects, or it turns out to be in the record. */
export async function putEventOnDesk(
	desk: Desk,
	{ interview, file, event, isSure }: PutOptions,
): Promise<PlannedEvent | undefined> {
	if (existsSync(join(desk.folder, file.path))) {
		interview.object('--slug', {
			reason: `Expected a new file, found ${desk.folder}/${file.path}`,
			mend: 'change that file; or, if this is another event, give it another name with --slug',
		});
		return undefined;
	}
	if (!isSure && !(await isNewEvent(desk, { interview, event }))) return undefined;
	const planned = plan(desk, file);
	if ('desk' in planned) return { desk: planned.desk, file };
	for (const problem of planned.problems) interview.objectWhole(problem);
	return undefined;
}

/** Shows the events that may be the same, and asks, or without a terminal objects. */
async function isNewEvent(
	{ content }: Desk,
	{ interview, event }: Pick<PutOptions, 'interview' | 'event'>,
): Promise<boolean> {
	const others = content.events.map(({ id, data }) => ({
		id,
		title: data.title,
		date: data.date,
		places: data.places.map(({ place }) => place),
	}));
	const similar = findSimilarEvents(event, others);
	if (similar.length === 0) return true;
	const shown = similar.slice(0, mostShown).map(describe).join('\n');
	if (interview.terminal) {
		interview.terminal.say(`The record has events like it:\n${shown}`);
		return interview.terminal.askYes('Is yours another event?');
	}
	interview.object('--yes', {
		reason: `Expected an event that the record does not have, found ${similar.length} like it:\n${shown}`,
		mend: 'look at them; if yours is another event, add --yes',
	});
	return false;
}

function describe({ id, title, because }: SimilarEvent): string {
	return `  ${id}: ${title} (same ${because})`;
}
