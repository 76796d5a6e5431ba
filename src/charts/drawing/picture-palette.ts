/** The light colours of src/styles/tokens.css, which a picture of its own cannot take from a page. */
export const picturePalette = {
	paper: '#fbfaf7',
	'paper-raised': '#ffffff',
	'paper-sunken': '#f2f0ea',
	ink: '#1c1b19',
	'ink-soft': '#55524b',
	line: '#d9d5cb',
	'line-strong': '#8a857a',
	accent: '#7a1f2b',
	water: '#8fb0c4',
	'family-1': '#8c6d1f',
	'family-2': '#b04a2f',
	'family-3': '#6b1e3c',
	'family-4': '#33658a',
	'family-5': '#4a4e69',
	'family-6': '#3f7d5a',
} as const;

/** A colour of the palette by its name. */
export type PictureColor = keyof typeof picturePalette;

/** The colours of families by their number; 0 is that of what belongs to none. */
export const familyColors: readonly string[] = [
	picturePalette['line-strong'],
	picturePalette['family-1'],
	picturePalette['family-2'],
	picturePalette['family-3'],
	picturePalette['family-4'],
	picturePalette['family-5'],
	picturePalette['family-6'],
];
