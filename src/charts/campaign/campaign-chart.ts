import type { LinkedTime } from '../../model/list-campaigns.ts';
import type { TimeWindow } from '../scale/time-scale.ts';

/** Where an event is drawn: on the axis with the campaign, or among those related to it. */
export type Lane = 'campaign' | LinkedTime;

/** An event as the drawing takes it. */
export interface ChartNode extends TimeWindow {
	readonly id: string;
	readonly title: string;
	/** Its date in words. */
	readonly date: string;
	/** Which of the six colours of the palette. */
	readonly color: number;
	/** Whether its date is uncertain, approximate, or known to the month or year only. */
	readonly isVague: boolean;
	readonly isOpen: boolean;
	readonly lane: Lane;
	/** The position of the event that it is part of; absent for the campaign's own and for related ones. */
	readonly within?: number;
}

/** A family of events, and which of the six colours of the palette it has. */
export interface ChartFamily {
	readonly name: string;
	readonly color: number;
}

/** Two related events by their positions, the one drawn above first. */
export interface ChartLink {
	readonly from: number;
	readonly to: number;
}

/** What the drawing of a campaign is made from. */
export interface CampaignChart extends TimeWindow {
	readonly language: string;
	/** From its first event to its last, in words. */
	readonly period: string;
	/** From top to bottom: what came before, the campaign, what happened meanwhile and what came after. */
	readonly nodes: readonly ChartNode[];
	readonly links: readonly ChartLink[];
	/** The families of its events, in the order of the record. */
	readonly families: readonly ChartFamily[];
}
