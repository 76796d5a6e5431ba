import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFont, fontFolder, readFontCuts } from './fonts/cut-font.ts';

/** Writes the fonts of the site anew: `npm run fonts`, after src/styles/fonts.css or a font's package changed. */
for (const cut of readFontCuts()) {
	const font = await cutFont(cut);
	writeFileSync(join(fontFolder, cut.file), font);
	console.log(`${cut.file}  ${(font.length / 1000).toFixed(1)} kB`);
}
