import type { Section } from '../schema/content.ts';
import type { ClaimStatus } from '../schema/claim-status.ts';
import type { DateBounds } from '../schema/edtf.ts';
import type { Figure } from '../schema/figure.ts';
import type {
	ActorRole,
	ClaimKind,
	ContentWarning,
	EventData,
	Extent,
	Status,
} from '../schema/event.ts';
import type { LeadershipChange, LeadershipManner } from '../schema/leadership.ts';
import type {
	ActorData,
	LocalisedName,
	PlaceData,
	PublisherData,
	TypeData,
} from '../schema/registries.ts';
import type { EventDate } from './date.ts';
import type { Origin } from './origins.ts';
import type { Toll, TollReport } from './toll.ts';

export interface Region {
	readonly id: string;
	readonly name: LocalisedName;
}

export interface Country {
	/** ISO 3166-1 alpha-2, capital letters. */
	readonly id: string;
	readonly name: LocalisedName;
	readonly region: Region;
}

export interface Family {
	readonly id: string;
	readonly name: LocalisedName;
	readonly color: number;
	readonly definition: string;
}

export interface EventType extends Omit<TypeData, 'family'> {
	readonly id: string;
	readonly family: Family;
}

export interface Topic {
	readonly id: string;
	readonly name: LocalisedName;
	readonly definition: string;
}

export interface Actor extends ActorData {
	readonly id: string;
}

/** A kind of holder: those of its actors, and of whoever is part of them, that no other kind names. */
export interface HolderKind {
	readonly id: string;
	readonly name: LocalisedName;
	readonly sign: LocalisedName;
	/** 1–6 of the palette. */
	readonly color: number;
	/** Ids of actors. */
	readonly actors: readonly string[];
}

export interface Publisher extends PublisherData {
	readonly id: string;
}

export interface Place extends Omit<PlaceData, 'country'> {
	readonly id: string;
	readonly country: Country;
}

export interface Era {
	readonly id: string;
	readonly name: LocalisedName;
	readonly start: number;
	readonly end: number;
	readonly summary?: LocalisedName;
}

export interface Site {
	readonly title: LocalisedName;
	readonly shortTitle: LocalisedName;
	readonly description: Readonly<Record<string, string>>;
	readonly address: string;
	readonly repository?: string;
	readonly languages: readonly string[];
	readonly defaultLanguage: string;
	readonly firstYear: number;
	readonly lastYear: number;
	/** The timeline's bounds: the first instant of the first year to the first after the last. */
	readonly start: number;
	readonly end: number;
	readonly eras: readonly Era[];
	readonly dataLicence: string;
}

export interface EventPlace {
	readonly place: Place;
	readonly role: 'site' | 'mentioned';
	/** UCDP `where_prec`, 1 exact to 7 sea or air. */
	readonly precision: number;
}

export interface EventActor {
	readonly actor: Actor;
	readonly role: ActorRole;
	readonly sources: readonly string[];
}

export interface Claim {
	readonly text: string;
	readonly saidBy: string;
	readonly isAnonymous: boolean;
	readonly kind: ClaimKind;
	readonly status: ClaimStatus;
	readonly aboutActor?: Actor;
	readonly sources: readonly string[];
}

export interface Control {
	readonly place: Place;
	readonly holder: Actor;
	readonly extent: Extent;
}

/** What one party says of who leads an organisation. At least one of the two dates is there. */
export interface LeadershipAccount {
	readonly person: Actor;
	/** What is led. */
	readonly organisation: Actor;
	readonly change: LeadershipChange;
	readonly occurred?: EventDate;
	readonly announced?: EventDate;
	/** Absent where only the sources say so. */
	readonly saidBy?: Actor;
	readonly manner?: LeadershipManner;
	/** By whom, as is said; empty where nobody is named. */
	readonly by: readonly Actor[];
	readonly status: ClaimStatus;
	readonly sources: readonly string[];
}

export interface Source {
	readonly id: string;
	/** Its number on the page, from 1, in the order of first citation. */
	readonly number: number;
	readonly url?: string;
	readonly locator?: string;
	readonly title: string;
	readonly publisher: Publisher;
	readonly agency?: Publisher;
	readonly author?: string;
	/** EDTF. */
	readonly published: string;
	readonly publishedBounds: DateBounds;
	readonly language: string;
	readonly archiveUrl?: string;
	readonly reports: readonly TollReport[];
}

/** What was wrong, what is right, and when it was put right. */
export interface Correction {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly note: string;
	/** The words as they were, and as they are. */
	readonly before?: string | undefined;
	readonly after?: string | undefined;
}

/** The words of an event in one language. */
export interface EventText {
	/** The language the words are in, which may not be the one that was asked for. */
	readonly language: string;
	readonly title: string;
	readonly summary: string;
	/** Sanitized HTML. */
	readonly html: string;
}

/** An event with its ids joined and its dates as bounds. */
export interface Event {
	readonly id: string;
	/** In the site's default language. */
	readonly title: string;
	readonly summary: string;
	readonly texts: Readonly<Record<string, EventText>>;
	readonly date: EventDate;
	readonly dateNote?: string;
	readonly dateKind: EventData['date_kind'];
	readonly type: EventType;
	readonly status: Status;
	readonly significance: number;
	readonly places: readonly EventPlace[];
	/** Where it happened: the places with the role `site`. */
	readonly sites: readonly EventPlace[];
	/** The countries of its sites, each once. */
	readonly countries: readonly Country[];
	readonly actors: readonly EventActor[];
	readonly toll: Toll;
	readonly tollNote?: string;
	readonly claims: readonly Claim[];
	readonly control: readonly Control[];
	readonly leadership: readonly LeadershipAccount[];
	/** Ids of events. */
	readonly partOf?: string;
	readonly parts: readonly string[];
	readonly related: readonly string[];
	readonly topics: readonly Topic[];
	readonly contentWarning: readonly ContentWarning[];
	readonly keywords: readonly string[];
	readonly aliases: readonly string[];
	readonly sources: readonly Source[];
	/** Ids of the sources that each paragraph of its account cites. */
	readonly paragraphs: readonly (readonly string[])[];
	/** The independent origins of its sources, those of most works first. */
	readonly origins: readonly Origin[];
	readonly added: string;
	readonly corrections: readonly Correction[];
	readonly isDraft: boolean;
	/** Its frontmatter as checked, for exports that must lose nothing. */
	readonly data: EventData;
	/** Its files by language, whole, as they were written. */
	readonly written: Readonly<Record<string, string>>;
}

/** What a numbered note of a chapter leads to. */
export type Note =
	| { readonly kind: 'event'; readonly event: Event }
	| { readonly kind: 'source'; readonly source: Source };

/** The words of a chapter in one language. */
export interface ChapterText extends EventText {
	readonly sections: readonly Section[];
	readonly words: number;
	/** In the order of their numbers, which differs by language. */
	readonly notes: readonly Note[];
	/** Where the figure `n`, from 1, stands, the HTML has an `hr` with the id `figure-n`. */
	readonly figures: readonly Figure[];
	/** For the pages of years. */
	readonly passages: readonly YearPassage[];
}

/** A paragraph of a chapter that the page of a year opens with. */
export interface YearPassage {
	readonly year: number;
	readonly html: string;
	/** What it cites. */
	readonly notes: readonly Note[];
}

/** A part of the story, told from events. */
export interface Chapter {
	readonly id: string;
	/** From 1, as the chapters follow each other. */
	readonly number: number;
	readonly texts: Readonly<Record<string, ChapterText>>;
	/** From the first date that it tells of to the last. */
	readonly span: EventDate;
	/** The events that it cites in the site's default language, in the order of first citation. */
	readonly events: readonly Event[];
	readonly sources: readonly Source[];
	readonly added: string;
	readonly corrections: Event['corrections'];
}

/** A page such as about or method. */
export interface Page {
	readonly id: string;
	readonly language: string;
	readonly title: string;
	readonly summary: string;
	readonly html: string;
}

/** The whole record, joined, sorted by date and frozen. */
export interface Timeline {
	readonly site: Site;
	readonly families: readonly Family[];
	readonly types: readonly EventType[];
	readonly topics: readonly Topic[];
	readonly regions: readonly Region[];
	readonly countries: readonly Country[];
	readonly actors: readonly Actor[];
	/** The first is the one whose places are counted over time; empty where there are no kinds. */
	readonly holders: readonly HolderKind[];
	readonly publishers: readonly Publisher[];
	readonly places: readonly Place[];
	/** By earliest, then latest instant, then id. */
	readonly events: readonly Event[];
	readonly eventsById: ReadonlyMap<string, Event>;
	/** In the order in which they are read. */
	readonly chapters: readonly Chapter[];
	readonly pages: readonly Page[];
}
