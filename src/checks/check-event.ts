import type { CheckContext, EventCheck, ContentProblem, ShapedEvent } from './check.ts';
import { checkDate } from './check-date.ts';
import { checkLeadership } from './check-leadership.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkEventIds, checkRegistryIds, checkUniqueness } from './check-references.ts';
import { checkIndependence, checkSources } from './check-sources.ts';
import { checkToll } from './check-toll.ts';
import { checkContestedAsFact, checkSentences, checkWording } from './check-wording.ts';

const checks: readonly EventCheck[] = [
	checkDate,
	checkRegistryIds,
	checkEventIds,
	checkUniqueness,
	checkMeaning,
	checkLeadership,
	checkSources,
	checkIndependence,
	checkToll,
	checkWording,
	checkSentences,
	checkContestedAsFact,
];

/** Finds everything that is wrong with an event beyond its shape. */
export function checkEvent(event: ShapedEvent, context: CheckContext): ContentProblem[] {
	return checks.flatMap((check) => check(event, context));
}
