import { z } from 'zod';
import { day, text } from './scalars.ts';

/** What was wrong, what is right, and when it was put right. */
export const correctionsSchema = z
	.array(z.strictObject({ date: day, note: text(8, 600) }))
	.max(50)
	.default([]);
