import { z } from 'zod';
import {
	address,
	admin1,
	countryCode,
	domain,
	edtf,
	id,
	language,
	name,
	precision,
	text,
	wikidata,
} from './scalars.ts';

const localised = z.record(language, z.string().min(1).max(600));

/** `content/site.yaml`: what names the subject. */
export const siteSchema = z.strictObject({
	title: name,
	short_title: name,
	description: localised,
	/** Where the site will be published; its path, if any, is the base of every link. */
	address,
	/** Where the content is edited, if that is public. */
	repository: address.optional(),
	/** The first is the default and has no prefix in addresses. */
	languages: z.array(language).min(1).max(20),
	first_year: z.int().min(1).max(9999),
	last_year: z.int().min(1).max(9999),
	eras: z
		.array(
			z.strictObject({
				id,
				name,
				from: edtf,
				to: edtf,
				summary: z.union([localised, z.string()]).optional(),
			}),
		)
		.max(20)
		.default([]),
	/** How many words a chapter should have. */
	chapter_words: z
		.strictObject({ least: z.int().min(1), most: z.int().min(1) })
		.default({ least: 900, most: 1600 }),
	data_licence: text(2, 80),
});

/** `vocabulary/families.yaml`: groups of types that share a colour. */
export const familySchema = z.strictObject({
	name,
	/** Which of the six colours of the palette. */
	color: z.int().min(1).max(6),
	definition: text(8, 600),
});

/** `vocabulary/types.yaml`: what kind of event it is, mapped to the codebooks of the field. */
export const typeSchema = z.strictObject({
	name,
	definition: text(8, 600),
	family: id,
	/** Events of a violent type must name actors. */
	violent: z.boolean().default(false),
	/** Events of this type may list who holds what. */
	control: z.boolean().default(false),
	/** Events of this type tell that an actor pledged itself to another, or was announced as its branch. */
	affiliation: z.boolean().default(false),
	/** Events of this type may say who leads an organisation. */
	leadership: z.boolean().default(false),
	/** ACLED event type and sub-event type. */
	acled: text(2, 160).optional(),
	/** GTD attack types, 1–9. */
	gtd: z.array(z.int().min(1).max(9)).optional(),
	/** UCDP types of violence, 1–3. */
	ucdp: z.array(z.int().min(1).max(3)).optional(),
});

/** `vocabulary/topics.yaml`: what an event is about beyond its type. */
export const topicSchema = z.strictObject({ name, definition: text(8, 600) });

/** `vocabulary/countries.yaml`. */
export const countrySchema = z.strictObject({ name });

/** `vocabulary/regions.yaml`: the lanes and groups countries belong to. */
export const regionSchema = z.strictObject({ name, countries: z.array(countryCode).min(1) });

/** `vocabulary/holders.yaml`: kinds of holders that share a colour where the record says who held what. */
export const holderSchema = z.strictObject({
	name,
	/** What stands on a bar that is too short for a name, by language. */
	sign: z.record(language, z.string().min(1).max(3)),
	/** Which of the six colours of the palette. */
	color: z.int().min(1).max(6),
	/** Whoever is part of one of these actors belongs here too, unless another kind names it. */
	actors: z.array(id).min(1).max(60),
});

/** `actors.yaml`. */
export const actorSchema = z.strictObject({
	name,
	aliases: z.array(z.string().min(1).max(120)).default([]),
	kind: z.enum([
		'armed-group',
		'state',
		'state-forces',
		'coalition',
		'militia',
		'court',
		'international-organisation',
		'ngo',
		'community',
		'person',
		'agency',
	]),
	country: countryCode.optional(),
	/** The actor it belongs to, as a province to its group. */
	part_of: id.optional(),
	/** The actor that it pledged itself to, or was announced as a branch of: it has a lane at `/affiliates/`. */
	affiliate_of: id.optional(),
	/** The event with which it was no longer an affiliate: its lane ends there. */
	affiliate_until: id.optional(),
	description: text(8, 600),
	wikidata: wikidata.optional(),
});

/** `publishers.yaml`. */
export const publisherSchema = z.strictObject({
	name,
	domains: z.array(domain).default([]),
	country: countryCode.optional(),
	kind: z.enum([
		'agency',
		'newspaper',
		'broadcaster',
		'online-news',
		'official',
		'military',
		'court',
		'un',
		'ngo',
		'academic',
		'think-tank',
		'reference',
	]),
	/** True for a belligerent or its outlet. */
	party: z.boolean().default(false),
});

/** `places/<iso2>.yaml`: WGS84 degrees, at most four decimals. */
export const placeSchema = z.strictObject({
	name,
	/** Every spelling that readers type. */
	aliases: z.array(z.string().min(1).max(120)).default([]),
	country: countryCode,
	/** ISO 3166-2. */
	admin1: admin1.optional(),
	lat: z.number().min(-90).max(90).optional(),
	lon: z.number().min(-180).max(180).optional(),
	precision,
	geonames: z.int().min(1).optional(),
	wikidata: wikidata.optional(),
});

export type SiteData = z.output<typeof siteSchema>;
export type FamilyData = z.output<typeof familySchema>;
export type TypeData = z.output<typeof typeSchema>;
export type TopicData = z.output<typeof topicSchema>;
export type CountryData = z.output<typeof countrySchema>;
export type RegionData = z.output<typeof regionSchema>;
export type HolderData = z.output<typeof holderSchema>;
export type ActorData = z.output<typeof actorSchema>;
export type PublisherData = z.output<typeof publisherSchema>;
export type PlaceData = z.output<typeof placeSchema>;
/** A name in each language. */
export type LocalisedName = z.output<typeof name>;
