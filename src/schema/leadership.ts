import { z } from 'zod';
import { claimStatuses } from './claim-status.ts';
import { edtf, id } from './scalars.ts';

/** What becomes of the head of an organisation; `leads` where it is only said that somebody is. */
export const leadershipChanges = ['named', 'leads', 'died', 'captured', 'removed'] as const;
/** In what somebody died or was captured. */
export const leadershipManners = ['raid', 'air-strike', 'clash'] as const;

/** What one party says of who leads an organisation; the page of successions derives from this alone. */
export const leadershipSchema = z.strictObject({
	/** Who leads, or led: an actor of the event and a person. */
	person: id,
	/** The organisation that is led. */
	of: id,
	change: z.enum(leadershipChanges),
	/** When it happened; the date of the event unless that is the date of a report or an announcement. */
	occurred: edtf.optional(),
	/** When this party made it known; the date of the event where that is the date of a report or an announcement. */
	announced: edtf.optional(),
	/** Who says so; left out where only the sources do. */
	said_by: id.optional(),
	manner: z.enum(leadershipManners).optional(),
	/** By whom, as this party says. */
	by: z.array(id).max(6).default([]),
	status: z.enum(claimStatuses).default('undisputed'),
	sources: z.array(id).min(1),
});

export type LeadershipChange = (typeof leadershipChanges)[number];
export type LeadershipManner = (typeof leadershipManners)[number];
