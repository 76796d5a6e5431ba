/** What a check of a built site found, and a few words on what it looked at. */
export interface Finding {
	readonly problems: readonly string[];
	readonly looked: string;
}
