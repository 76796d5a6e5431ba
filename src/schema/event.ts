import { z } from 'zod';
import { claimStatuses } from './claim-status.ts';
import { correctionsSchema } from './corrections.ts';
import { leadershipSchema } from './leadership.ts';
import { address, count, day, edtf, id, precision, text, wikidata } from './scalars.ts';
import { sourceSchema } from './source.ts';

/** How well an event is established (after Airwars' grades and Every Casualty's standards). */
export const statuses = [
	'confirmed',
	'corroborated',
	'single-source',
	'contested',
	'retracted',
] as const;
/** What an actor did or was in an event; never implied by order (after ACLED and GTD). */
export const actorRoles = [
	'perpetrator',
	'alleged-perpetrator',
	'claimant',
	'target',
	'responder',
	'authority',
	'mentioned',
] as const;
/** What a claim is about. */
export const claimKinds = [
	'responsibility',
	'attribution',
	'denial',
	'event',
	'intent',
	'forecast',
	'figure',
] as const;
/** What a reader may want to be warned of. */
export const contentWarnings = [
	'killing',
	'sexual-violence',
	'children',
	'torture',
	'slavery',
] as const;
/** How much of a place a holder held. */
export const extents = ['full', 'most', 'part'] as const;

/** A range of estimates (UCDP GED `low`, `best`, `high`). */
const range = z.strictObject({ low: count, best: count, high: count });

/** The frontmatter of an event, version 1. An unknown key is a typing mistake. */
export const eventSchema = z.strictObject({
	/** What happened and where; neutral. */
	title: text(8, 120),
	/** One or two sentences; also the page's description. */
	summary: text(40, 320),
	/** EDTF; UCDP's `date_start`, `date_end` and `date_prec` derive from it. */
	date: edtf,
	/** Why the date is uncertain or approximate. */
	date_note: text(4, 300).optional(),
	date_kind: z.enum(['occurred', 'reported', 'announced']).default('occurred'),
	/** Id in `vocabulary/types.yaml`. */
	type: id,
	status: z.enum(statuses),
	/** 5 changed the course, 1 for the record. Decides what an overview labels first. */
	significance: z.int().min(1).max(5),
	places: z
		.array(
			z.strictObject({
				place: id,
				role: z.enum(['site', 'mentioned']).default('site'),
				/** UCDP `where_prec`; the place's own where left out. */
				precision: precision.optional(),
			}),
		)
		.min(1)
		.max(40),
	actors: z
		.array(
			z.strictObject({ actor: id, role: z.enum(actorRoles), sources: z.array(id).default([]) }),
		)
		.max(30)
		.default([]),
	/** Stated estimates; where left out they derive from the sources' `reports`. */
	casualties: z
		.strictObject({
			/** People other than attackers. */
			killed: range.optional(),
			injured: range.optional(),
			attackers_killed: range.optional(),
			basis: z.array(id).default([]),
			note: text(4, 400).optional(),
		})
		.optional(),
	/** What somebody says that is disputed, secret or self-serving. */
	claims: z
		.array(
			z.strictObject({
				text: text(8, 400),
				said_by: text(2, 160),
				anonymous: z.boolean().default(false),
				kind: z.enum(claimKinds),
				status: z.enum(claimStatuses),
				about_actor: id.optional(),
				sources: z.array(id).min(1),
			}),
		)
		.max(30)
		.default([]),
	/** Who holds which place from this event on. The control chart derives from this alone. */
	control: z
		.array(z.strictObject({ place: id, holder: id, extent: z.enum(extents).default('full') }))
		.max(40)
		.default([]),
	/** Who leads which organisation, as somebody says. The page of successions derives from this alone. */
	leadership: z.array(leadershipSchema).max(20).default([]),
	/** The larger event: a battle, a campaign. */
	part_of: id.optional(),
	/** Shown both ways. */
	related: z.array(id).max(30).default([]),
	topics: z.array(id).max(20).default([]),
	content_warning: z.array(z.enum(contentWarnings)).max(5).default([]),
	/** Other spellings readers search for, beyond those of places and actors. */
	keywords: z.array(text(1, 80)).max(30).default([]),
	/** Earlier ids; each becomes a redirect. */
	aliases: z.array(id).max(20).default([]),
	/** The same event elsewhere. */
	ids: z
		.strictObject({
			ucdp_ged: z.array(z.int().min(1)).optional(),
			wikidata: wikidata.optional(),
		})
		.optional(),
	/** The day it entered the record. */
	added: day,
	/** What was wrong, what is right. */
	corrections: correctionsSchema,
	/** Seen in `npm run dev` only. */
	draft: z.boolean().default(false),
	sources: z.array(sourceSchema).min(1).max(60),
});

/** The frontmatter of a translation: what differs by language. */
export const translationSchema = z.strictObject({ title: text(4, 160), summary: text(20, 400) });

/** The frontmatter of a page such as about or method. */
export const pageSchema = z.strictObject({
	title: text(2, 120),
	summary: text(20, 320),
	source: address.optional(),
});

/** An event as validated: strings and numbers only, ids not yet joined. */
export type EventData = z.output<typeof eventSchema>;
/** A translation as validated. */
export type TranslationData = z.output<typeof translationSchema>;
/** A page as validated. */
export type PageData = z.output<typeof pageSchema>;
export type Status = (typeof statuses)[number];
export type ActorRole = (typeof actorRoles)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type ContentWarning = (typeof contentWarnings)[number];
export type Extent = (typeof extents)[number];
