import { z } from 'zod';
import { correctionsSchema } from './corrections.ts';
import { day, edtf, form, id, text } from './scalars.ts';
import { sourceSchema } from './source.ts';

/** A year as the key of a map. */
const year = form(/^\d{4}$/, { expected: 'a year', mend: 'write it like `2014`' });

/** The frontmatter of a chapter, which tells a part of the story and rests on events. */
export const chapterSchema = z.strictObject({
	title: text(4, 120),
	/** One or two sentences; also the page's description. */
	summary: text(40, 320),
	/** The first and last date of what it tells, EDTF without interval. */
	from: edtf,
	to: edtf,
	/**
	 * Years whose pages open with a paragraph of this chapter: for each the event whose first citation
	 * the paragraph holds.
	 */
	years: z.record(year, id).default({}),
	/** The day it entered the record. */
	added: day,
	corrections: correctionsSchema,
	/** Works cited beyond those of its events; figures belong to events. */
	sources: z
		.array(sourceSchema.omit({ reports: true }))
		.max(60)
		.default([]),
});

/** A chapter as validated. */
export type ChapterData = z.output<typeof chapterSchema>;
