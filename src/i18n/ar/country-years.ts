import { formatNumber } from '../format-number.ts';
import type { countryYears as english } from '../en/country-years.ts';

/** Words of the table of countries and years. */
export const countryYears: typeof english = {
	title: 'البلدان بحسب السنة',
	lead: 'كم حدثًا من الأحداث المسجلة هنا يبدأ في كل سنة، بلدًا بلدًا. يفتح كل عدد أحداثه في المستكشف.',
	description: 'جدول بالبلدان والسنوات وعدد الأحداث المسجلة، وكل عدد رابط إلى تلك الأحداث.',
	pictureLead: 'كم حدثًا من الأحداث المسجلة هنا يبدأ في كل سنة، بلدًا بلدًا.',
	pictureNote:
		'تدل الأعداد على ما سُجل هنا بقدر ما تدل على ما جرى: فالسنة القليلة الأحداث ليست سنة هادئة. يُعد الحدث الذي وقع في عدة بلدان في كل منها، ومرة واحدة في السطر الأخير.',
	note: 'تدل الأعداد على ما سُجل هنا بقدر ما تدل على ما جرى: فالسنة القليلة الأحداث ليست سنة هادئة. يُعد الحدث الذي وقع في عدة بلدان في كل منها، ومرة واحدة في السطر الأخير. ويُعد الحدث الذي امتد سنوات في السنة التي بدأ فيها، ويعرضه المستكشف في ما بعدها أيضًا.',
	caption: 'الأحداث بحسب البلد والسنة',
	country: 'البلد',
	total: 'كل السنوات',
	all: 'كل البلدان',
	// The number as it stands in the cell, which Arabic would else put into a word.
	cell: ({ country, year, count }) => `${country}، ${year}، عدد الأحداث ${formatNumber(count)}`,
	none: 'لا شيء',
	download: 'تنزيل هذا الجدول',
	list: 'كل البلدان في قائمة',
};
