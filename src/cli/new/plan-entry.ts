import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEntry, type NewEntry } from '../../authoring/add-entry.ts';
import type { LocalisedName } from '../../schema/registries.ts';
import { sameNames } from './ask-entry.ts';
import { plan, type Desk } from './desk.ts';
import type { Interview } from './interview.ts';

/** The desk with a new entry on it, and the entry's id. */
export interface PlannedEntry {
	readonly desk: Desk;
	readonly id: string;
}

interface EntryOptions {
	readonly interview: Interview;
	readonly registry: 'places' | 'actors' | 'publishers';
	/** The file it goes to, below the content folder. */
	readonly path: string;
	readonly name: LocalisedName;
	readonly entry: NewEntry;
	/** Whether a place is added even if another has its name. */
	readonly isSure: boolean;
}

/** Puts an entry on the desk; nothing where the check objects, or the person, to whom places of the same name are shown. */
export async function planEntry(
	desk: Desk,
	{ interview, registry, path, name, entry, isSure }: EntryOptions,
): Promise<PlannedEntry | undefined> {
	// Two places may have one name. Two actors or publishers may not, whoever is sure: the check says so below.
	const same = registry === 'places' ? sameNames(name, desk.registries.places) : [];
	if (same.length > 0 && !isSure) {
		const found = `\`${same.join('`, `')}\` in ${registry} with this name`;
		const isOther =
			interview.terminal &&
			(await interview.terminal.askYes(`There is ${found}. Is this another?`));
		if (!isOther) {
			interview.object('--name', {
				reason: `Expected a name that no other entry has, found ${found}`,
				mend: 'use that entry; or, if this is another, add --yes',
			});
			return undefined;
		}
	}
	const planned = plan(desk, { path, text: addEntry(currentText(desk, path), entry) });
	if ('desk' in planned) return { desk: planned.desk, id: entry.id };
	for (const problem of planned.problems) interview.objectWhole(problem);
	return undefined;
}

/** A registry as it is going to be, byte by byte as it is in its file so far. */
function currentText({ folder, planned }: Desk, path: string): string {
	const file = join(folder, path);
	return planned.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
}
