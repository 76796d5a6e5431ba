/** How sure an event is: in filters, lists and on pages. */
export const statuses = {
	confirmed: 'مؤكد',
	corroborated: 'تؤيده مصادر عدة',
	'single-source': 'مصدر واحد',
	contested: 'متنازع فيه',
	retracted: 'مسحوب',
};
