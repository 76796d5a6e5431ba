import type { PictureColor } from '../charts/drawing/picture-palette.ts';

/** The words of a social image. */
export interface Card {
	/** The language of the title, and that of everything else. */
	readonly titleLanguage: string;
	readonly language: string;
	readonly title: string;
	/** Above the title: when it was. */
	readonly date?: string;
	/** Below the title: where it was, or what the site is. */
	readonly place?: string;
	/** What kind of event it is, with the colour of its family. */
	readonly kind?: { readonly text: string; readonly color: PictureColor };
	/** How well it is established, where a reader must know before he shares it. */
	readonly status?: string;
	/** The name of the site. */
	readonly site: string;
}
