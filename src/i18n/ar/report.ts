import type { report as english } from '../en/report.ts';

/** Words of the record in figures. */
export const report: typeof english = {
	healthHeading: 'السجل بالأرقام',
	byYear: 'الأحداث بحسب السنة',
	byStatus: 'الأحداث بحسب الحالة',
	byKind: 'المصادر بحسب النوع',
	publishers: 'الناشرون',
	count: 'العدد',
	outOf: 'من أصل',
	year: 'السنة',
	what: 'البند',
	holdingsHeading: 'ما يضمه السجل',
	holdings: {
		notAttacks: 'أحداث ليست هجمات',
		differingTolls: 'أحداث تختلف المصادر في عدد قتلاها',
		controlChanges: 'أحداث انتقلت بعدها السيطرة على مكان',
	},
	gapsHeading: 'مواضع النقص',
	gaps: {
		oneOrigin: 'أحداث تستند إلى وكالة واحدة أو ناشر واحد',
		farParagraphs: 'فقرات بلا مصدر من زمن الحدث أو من الشهر الذي تلاه',
		suppliedTitles: 'مواد لم يُطلع على عنوانها المطبوع',
		undisputedClaims: 'أقوال وُصفت بأنها لا خلاف فيها',
		withdrawnClaims: 'أقوال وُصفت بأنها سُحبت',
		placesWithoutArabic: 'أماكن بلا اسم عربي',
		placesWithoutId: 'أماكن بلا رقم في GeoNames أو Wikidata',
		actorsWithoutArabic: 'جهات بلا اسم عربي',
	},
	peaceful: (families: string) => `الأحداث التي ليست هجمات هي أحداث هذه المجموعات: ${families}.`,
	addedBetween: (oldest: string, newest: string) =>
		oldest === newest
			? `أُضيفت الأحداث كلها في ${oldest}.`
			: `أُضيف أقدم مدخل في ${oldest} وأحدثها في ${newest}.`,
};
