import { z } from 'zod';
import { day, text } from './scalars.ts';

/** What was wrong, what is right, and when it was put right; with the words as they were and as they are, where that helps. */
export const correctionsSchema = z
	.array(
		z.strictObject({
			date: day,
			note: text(8, 600),
			/** What stood there. Left out where something was missing. */
			before: text(1, 600).optional(),
			/** What stands there now. Left out where something was taken away. */
			after: text(1, 600).optional(),
		}),
	)
	.max(50)
	.default([]);
