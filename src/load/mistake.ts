import type { RuleId } from '../rules/rules.ts';
import { eventPath, swap, type ChangedFile, type ContentChange } from './test-content.ts';

/** A mistake in the small valid content and the whole report that it must give. */
export interface Mistake {
	/** The rule that it breaks. */
	readonly rule: RuleId;
	/** What the author did. */
	readonly name: string;
	readonly change: ContentChange;
	readonly report: string;
}

/** A change of the event: a part of its text and what stands there instead. */
export function inEvent(part: string, by: string): ContentChange {
	return { [eventPath]: swap(part, by) };
}

/** A change of a registry: a part of its text and what stands there instead. */
export function inFile(path: string, [part, by]: readonly [string, string]): ContentChange {
	return { [path]: swap(part, by) };
}

/** A further file. */
export function withFile(path: string, file: ChangedFile): ContentChange {
	return { [path]: file };
}
