import { defineCollection } from 'astro:content';
import { contentLoader } from './load/content-loader.ts';
import { storedRecordSchema } from './schema/stored-record.ts';

// Checked by our own loader, which reports every problem of every file with its place.
export const collections = {
	record: defineCollection({ loader: contentLoader(), schema: storedRecordSchema }),
};
