import type { ClaimKind } from '../schema/event.ts';
import type { Claim } from './timeline.ts';

/** What claims are about: those about one thing are rivals. */
export const claimSubjects = ['who', 'what', 'next'] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

const subjectOf: Readonly<Record<ClaimKind, ClaimSubject>> = {
	responsibility: 'who',
	attribution: 'who',
	denial: 'who',
	event: 'what',
	figure: 'what',
	intent: 'next',
	forecast: 'next',
};

/** Claims that stand side by side. */
export interface ClaimGroup {
	readonly about: ClaimSubject;
	readonly claims: readonly Claim[];
}

/** Groups claims by what they are about, each in the order in which the author wrote them. */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
	return claimSubjects
		.map((about) => ({ about, claims: claims.filter(({ kind }) => subjectOf[kind] === about) }))
		.filter((group) => group.claims.length > 0);
}
