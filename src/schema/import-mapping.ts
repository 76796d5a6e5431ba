import { z } from 'zod';

/** A column by its name; or one whose values stand for others; or a value for all rows. */
const cell = z.union([
	z.string().min(1),
	z.strictObject({
		column: z.string().min(1),
		values: z.record(z.string(), z.union([z.string(), z.number()])),
	}),
	z.strictObject({ always: z.union([z.string(), z.number()]) }),
]);

/** A mapping file: which column of a table holds what of an event. */
export const importMappingSchema = z.strictObject({
	/** Tells rows apart and ends the file name; made of the title if left out. */
	id: cell.optional(),
	title: cell.optional(),
	summary: cell.optional(),
	/** The day, month or year, in EDTF or in English words. */
	date: cell,
	/** The last day, where there are several. */
	date_end: cell.optional(),
	date_note: cell.optional(),
	/** An id of the vocabulary. */
	type: cell.optional(),
	status: cell.optional(),
	significance: cell.optional(),
	/** The id or name of a place. */
	place: cell.optional(),
	/** Name or ISO 3166-1 code, so that places of one name are told apart. */
	country: cell.optional(),
	latitude: cell.optional(),
	longitude: cell.optional(),
	/** UCDP's scale, 1 to 7. */
	precision: cell.optional(),
	/** The id or name of an actor. */
	actor: cell.optional(),
	actor_role: cell.optional(),
	/** People killed other than attackers. */
	killed: cell.optional(),
	killed_low: cell.optional(),
	killed_high: cell.optional(),
	injured: cell.optional(),
	injured_low: cell.optional(),
	injured_high: cell.optional(),
	casualties_note: cell.optional(),
	source_url: cell.optional(),
	source_title: cell.optional(),
	source_published: cell.optional(),
	source_publisher: cell.optional(),
});

/** Which column of a table holds what of an event. */
export type ImportMapping = z.output<typeof importMappingSchema>;
