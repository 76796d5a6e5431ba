import { formatNumber } from '../format-number.ts';
import type { sourceMeasures as english } from '../en/source-measures.ts';

/** Words of the figures on what the record rests on. */
export const sourceMeasures: typeof english = {
	heading: 'ما يستند إليه السجل',
	lead: ({ works, publishers }) =>
		`عدد المواد المستشهد بها ${formatNumber(works)} لعدد من الناشرين هو ${formatNumber(publishers)}، وكل مادة تُعد مرة واحدة. والأصوات التي يسمعها السجل هي التي تحدد ما فيه، وهذه الجداول تبين أصوات مَن هي.`,
	parties: ({ works, publishers }) =>
		`منها ${formatNumber(works)} لناشرين هم طرف في النزاع أو يتكلمون باسم طرف فيه، وعددهم ${formatNumber(publishers)}؛ ويُشار إلى ذلك حيثما استُشهد بهم.`,
	byKind: 'المواد بحسب نوع الناشر',
	byCountry: 'المواد بحسب بلد الناشر',
	byLanguage: 'المواد بحسب اللغة',
	byOrigins: 'الأحداث بحسب المصادر الأصلية المستقلة',
	originsNote:
		'المواد التي تنقل نص وكالة أنباء واحدة لها أصل واحد؛ والمراجع التي تجمع ما وجده غيرها لا تُعد أصلًا.',
	kind: 'النوع',
	country: 'البلد',
	language: 'اللغة',
	origins: 'الأصول',
	publishers: 'الناشرون',
	works: 'المواد',
	events: 'الأحداث',
	share: 'النسبة',
	noCountry: 'بلا بلد',
	otherCountries: (count) => `بلدان أخرى (${formatNumber(count)})`,
	otherLanguages: (count) => `لغات أخرى (${formatNumber(count)})`,
	pictureLead:
		'المواد المستشهد بها، وكل مادة تُعد مرة واحدة، والأصول المستقلة للأحداث. والشريط نسبة من كل المواد أو من كل الأحداث، والرقم بجانبه عددها.',
	download: 'تنزيل هذه الأرقام',
	single: 'الأحداث التي تستند إلى مصدر واحد',
};
