import type { Problem } from '../rules/problem.ts';
import type { ChapterData } from '../schema/chapter.ts';
import type { EventData } from '../schema/event.ts';
import type { Registries } from '../schema/content.ts';
import type { WordingData } from '../schema/wording.ts';

/** A problem and the value of the event or chapter it is about. */
export interface ContentProblem extends Problem {
	readonly path: readonly (string | number)[];
}

/** An event whose shape is right. */
export interface ShapedEvent {
	readonly id: string;
	readonly data: EventData;
	/** Ids of the sources that the account cites. */
	readonly citations: readonly string[];
}

/** A chapter whose shape is right. */
export interface ShapedChapter {
	readonly id: string;
	readonly data: ChapterData;
	/** Ids of the sources and events that its text cites. */
	readonly citations: readonly string[];
	/** Ids of the events whose first paragraph was found. */
	readonly passages: ReadonlySet<string>;
	readonly words: number;
}

/** What a chapter is checked against. */
export interface ChapterContext {
	readonly registries: Registries;
	readonly wording: WordingData;
	/** Title to the id of the first chapter that has it. */
	readonly titles: ReadonlyMap<string, string>;
	/** Year to the id of the first chapter that names it. */
	readonly years: ReadonlyMap<string, string>;
	readonly findPublisher: (url: string) => string | undefined;
}

/** What an event is checked against. */
export interface CheckContext {
	readonly registries: Registries;
	readonly wording: WordingData;
	readonly events: ReadonlyMap<string, ShapedEvent>;
	/** Ids of all event files, also of those whose shape is wrong. */
	readonly ids: ReadonlySet<string>;
	/** Alias to the id of the first event that has it. */
	readonly aliases: ReadonlyMap<string, string>;
	/** Title to the id of the first event that has it. */
	readonly titles: ReadonlyMap<string, string>;
	readonly findPublisher: (url: string) => string | undefined;
}

/** Finds the problems of one kind in an event. */
export type EventCheck = (event: ShapedEvent, context: CheckContext) => readonly ContentProblem[];
