import type { search as english } from '../en/search.ts';

/** Words of the search, also used in the browser. */
export const search: typeof english = {
	title: 'بحث',
};
