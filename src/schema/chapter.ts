import { z } from 'zod';
import { correctionsSchema } from './corrections.ts';
import { day, edtf, text } from './scalars.ts';
import { sourceSchema } from './source.ts';

/** The frontmatter of a chapter, which tells a part of the story and rests on events. */
export const chapterSchema = z.strictObject({
	title: text(4, 120),
	/** One or two sentences; also the page's description. */
	summary: text(40, 320),
	/** The first and last date of what it tells, EDTF without interval. */
	from: edtf,
	to: edtf,
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
