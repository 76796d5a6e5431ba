/** Notes in the history that a reader leaves the page from the mark of an event. */
export function noteLeftMark(id: string): void {
	history.replaceState({ leftMark: id }, '');
}

/** Returns the event whose mark the reader left the page from, where the reader has come back. */
export function leftMark(): string | undefined {
	const state: unknown = history.state;
	if (typeof state !== 'object' || state === null || !('leftMark' in state)) return undefined;
	return typeof state.leftMark === 'string' ? state.leftMark : undefined;
}

/** Forgets it, so that the reader is not led back there from elsewhere. */
export function forgetLeftMark(): void {
	if (leftMark() !== undefined) history.replaceState(null, '');
}
