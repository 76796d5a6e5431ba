/** The light colours of src/styles/tokens.css that a picture needs, which it cannot take from a page. */
export const cardPalette = {
	paper: '#fbfaf7',
	ink: '#1c1b19',
	'ink-soft': '#55524b',
	line: '#d9d5cb',
	accent: '#7a1f2b',
	'family-1': '#8c6d1f',
	'family-2': '#b04a2f',
	'family-3': '#6b1e3c',
	'family-4': '#33658a',
	'family-5': '#4a4e69',
	'family-6': '#3f7d5a',
} as const;

export type CardColor = keyof typeof cardPalette;
