import type { share as english } from '../en/share.ts';

/** Words for what is shared: social images, frames in other pages. */
export const share: typeof english = {
	socialAlt: (title: string) => `العنوان «${title}» مع تاريخ الحدث ومكانه.`,
};
