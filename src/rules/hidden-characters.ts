/** A character that a reader cannot see, and where it stands. */
export interface HiddenCharacter {
	/** As Unicode names it: `U+202E`. */
	readonly code: string;
	readonly index: number;
}

/** Control, zero-width, bidirectional-override, tag and replacement characters, and halves of a pair. */
const hidden =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\u{e0000}-\u{e0fff}\p{Surrogate}]/gu;

/** Lists the characters of a text that a reader cannot see; joiners of Persian and Arabic are none of them. */
export function findHiddenCharacters(text: string): HiddenCharacter[] {
	return Array.from(text.matchAll(hidden), ({ 0: character, index }) => ({
		code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
		index,
	}));
}
