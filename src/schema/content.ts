import type { ChapterData } from './chapter.ts';
import type { EventData, PageData, TranslationData } from './event.ts';
import type { Figure } from './figure.ts';
import type {
	ActorData,
	CountryData,
	FamilyData,
	HolderData,
	PlaceData,
	PublisherData,
	RegionData,
	SiteData,
	TopicData,
	TypeData,
} from './registries.ts';

/** Entries by id, in the order of their file. */
export type Registry<T> = Readonly<Record<string, T>>;

/** Returns the entry of an id; never what every object inherits, as of the id `constructor`. */
export function entryOf<T>(registry: Registry<T>, id: string): T | undefined {
	return Object.hasOwn(registry, id) ? registry[id] : undefined;
}

/** The registries that events refer to. */
export interface Registries {
	readonly site: SiteData;
	readonly families: Registry<FamilyData>;
	readonly types: Registry<TypeData>;
	readonly topics: Registry<TopicData>;
	readonly countries: Registry<CountryData>;
	readonly regions: Registry<RegionData>;
	/** Empty where the record does not say who held what; the first is the one whose places are counted. */
	readonly holders: Registry<HolderData>;
	readonly actors: Registry<ActorData>;
	readonly publishers: Registry<PublisherData>;
	readonly places: Registry<PlaceData>;
}

/** An account turned into HTML. */
export interface RenderedBody {
	readonly html: string;
	/** Ids of the sources in the order in which they are first cited. */
	readonly citations: readonly string[];
	/** Ids that each of its paragraphs cites. */
	readonly paragraphs: readonly (readonly string[])[];
}

/** A part of a chapter that has a heading. */
export interface Section {
	readonly id: string;
	readonly title: string;
}

/** A paragraph of a chapter that stands for itself elsewhere, without the numbers of its citations. */
export interface Passage {
	readonly html: string;
	/** Ids of the sources and events that it cites. */
	readonly citations: readonly string[];
}

/**
 * The text of a chapter turned into HTML; it cites sources of its own and events. Where the figure
 * `n`, from 1, stands, the HTML has an `hr` with the id `figure-n`.
 */
export interface RenderedChapter extends RenderedBody {
	readonly sections: readonly Section[];
	readonly words: number;
	readonly figures: readonly Figure[];
	/** The first paragraph that cites each event that was asked for. */
	readonly passages: Readonly<Record<string, Passage>>;
}

/** Whether an event can be rested on. */
export type EventStanding = 'published' | 'draft' | 'retracted';

/** A text as its author wrote it. */
export interface WrittenText {
	/** The whole file, frontmatter and body. */
	readonly written: string;
}

/** An event with its account and its translations by language. */
export interface LoadedEvent extends RenderedBody, WrittenText {
	readonly id: string;
	readonly data: EventData;
	readonly translations: Readonly<Record<string, TranslationData & RenderedBody & WrittenText>>;
}

/** A chapter with its text and its translations by language. */
export interface LoadedChapter extends RenderedChapter {
	/** Its name in the address, without the number. */
	readonly id: string;
	readonly data: ChapterData;
	readonly translations: Readonly<Record<string, TranslationData & RenderedChapter>>;
}

/** A page such as about or method, in one language. */
export interface LoadedPage {
	readonly id: string;
	readonly language: string;
	readonly data: PageData;
	readonly html: string;
}

/** Everything a content folder holds, checked. */
export interface Content {
	readonly registries: Registries;
	readonly events: readonly LoadedEvent[];
	/** In the order of their numbers. */
	readonly chapters: readonly LoadedChapter[];
	readonly pages: readonly LoadedPage[];
}
