import {
	eventPath,
	otherPath,
	otherText,
	swap,
	type ChangedFile,
	type ContentChange,
} from '../../../src/load/test-content.ts';

/** Something that a content folder may hold and must survive: the number of its kind, and what it is. */
export interface BadInput {
	readonly line: number;
	readonly name: string;
	readonly change: ContentChange;
}

/** A second event beside the valid one. */
export function other(line: number, name: string, file: ChangedFile): BadInput {
	return { line, name, change: { [otherPath]: file } };
}

/** A second event, with one part of its text replaced. */
export function inOther(
	line: number,
	name: string,
	[part, by]: readonly [string, string],
): BadInput {
	return other(line, name, swap(part, by)(otherText));
}

/** A file at a path. */
export function at(
	line: number,
	name: string,
	[path, file]: readonly [string, ChangedFile],
): BadInput {
	return { line, name, change: { [path]: file } };
}

/** The second event with a date, in a file that is named after another. */
export function dated(line: number, date: string): BadInput {
	return inOther(line, `date: ${date}`, ['date: 2014-06-11', `date: ${date}`]);
}

/** The place of the valid content, with one part of its entry replaced. */
export function inPlace(
	line: number,
	name: string,
	[part, by]: readonly [string, string],
): BadInput {
	return { line, name, change: { 'places/iq.yaml': swap(part, by) } };
}

/** The second event with lines before `added`. */
export function withKeys(line: number, name: string, keys: string): BadInput {
	return inOther(line, name, ['added:', `${keys}\nadded:`]);
}

/** The second event with its account replaced. */
export function withBody(line: number, name: string, body: string): BadInput {
	return inOther(line, name, [
		'The market opened in the morning [@first]. It sells bread [@second].',
		body,
	]);
}

export { eventPath, otherPath, otherText };
