/** Where a claim stands. */
export const claimStatuses = [
	'undisputed',
	'unverified',
	'disputed',
	'denied',
	'withdrawn',
] as const;

export type ClaimStatus = (typeof claimStatuses)[number];
