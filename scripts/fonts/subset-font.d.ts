/** The part of the package `subset-font` that cuts the fonts; it brings no types. */
declare module 'subset-font' {
	interface Options {
		readonly targetFormat: 'woff2';
		/** The stretch of each axis that the font keeps. */
		readonly variationAxes: Readonly<
			Record<string, { readonly min: number; readonly max: number; readonly default: number }>
		>;
		/** OpenType feature tags; all others are dropped with the glyphs that only they reach. */
		readonly keepFeatures: readonly string[];
		readonly noHinting: boolean;
	}

	/** Returns a font that has only the characters of a text. */
	function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
	export = subsetFont;
}
