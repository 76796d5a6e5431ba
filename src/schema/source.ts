import { z } from 'zod';
import { address, count, edtf, id, language, text } from './scalars.ts';

/** A number, or the bounds of one: `12`, `{ low: 12 }` (at least 12), `{ low: 12, high: 15 }`. */
const figure = z.union([count, z.strictObject({ low: count.optional(), high: count.optional() })]);

/** What one source says about numbers of people. */
const report = z.strictObject({
	/** People killed other than attackers. */
	killed: figure.optional(),
	/** People wounded other than attackers. */
	injured: figure.optional(),
	attackers_killed: figure.optional(),
	captured: figure.optional(),
	displaced: figure.optional(),
	/** Who gave the figures, in the source's words or ours. */
	said_by: text(2, 160).optional(),
	/** The day for which the figures hold, where it is not the day of publication. */
	as_of: edtf.optional(),
});

/** A work cited, as CSL-JSON names it where it can. */
export const sourceSchema = z.strictObject({
	/** Cited in the body as `[@id]`. */
	id,
	url: address.optional(),
	/** Where in a printed work or court file: report number, page. */
	locator: text(2, 160).optional(),
	/** As printed. */
	title: text(3, 400),
	/** Needed where the address's domain does not tell. */
	publisher: id.optional(),
	/** Whose report it really is, when a site carries agency copy. */
	agency: id.optional(),
	author: text(2, 200).optional(),
	published: edtf,
	lang: language.default('en'),
	/** A public archive's copy of that very page. */
	archive_url: address.optional(),
	reports: z.union([report, z.array(report).min(1).max(20)]).optional(),
});

/** A number or bounds of one, as written in a file. */
export type FigureData = z.output<typeof figure>;
/** What one source says about numbers, as written in a file. */
export type ReportData = z.output<typeof report>;
/** A work cited, as written in a file. */
export type SourceData = z.output<typeof sourceSchema>;
