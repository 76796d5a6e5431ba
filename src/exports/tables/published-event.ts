import type { Event } from '../../model/timeline.ts';
import type { EventRow } from '../event-rows.ts';

/** An event as the table of events takes it. */
export interface PublishedEvent {
	readonly row: EventRow;
	readonly event: Event;
	/** The larger event, where it is published. */
	readonly partOf: string | undefined;
}
