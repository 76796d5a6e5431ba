/** Words of the search, also used in the browser. */
export const search = {
	title: 'Search',
};
